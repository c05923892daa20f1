package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Says that a correction came too late to be published. */
final class TooLate {
    private TooLate() {}

    /** Limit and actual value are there when the interval ended too long ago, not when it is forgotten only. */
    static Finding finding(RowKey key, Optional<Statement> published, Statement now, Duration age, Duration horizon) {
        boolean tooOld = age.compareTo(horizon) > 0;
        String before =
                published.map(last -> "revision `" + last.revision() + "`").orElse("nothing that is known");
        return Finding.builder()
                .severity(Severity.WARNING)
                .code("CORRECTION_BEYOND_HORIZON")
                .message("Expected no correction of an interval that ended more than `" + horizon
                        + "` ago or is forgotten, found " + differences(published.map(Statement::sums), now.sums())
                        + " in place of " + before + " of " + text(key) + "; it is not published.")
                .limit(tooOld ? Optional.of(millis(horizon)) : Optional.empty())
                .actual(tooOld ? Optional.of(millis(age)) : Optional.empty())
                .agent(key.agent())
                .build();
    }

    private static BigDecimal millis(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .movePointRight(3)
                .add(BigDecimal.valueOf(duration.toMillisPart()));
    }

    private static String differences(Optional<Map<Metric, Long>> before, Map<Metric, Long> now) {
        Map<Metric, Long> published = before.orElse(Map.of());
        TreeSet<Metric> metrics = new TreeSet<>(now.keySet());
        metrics.addAll(published.keySet());
        List<String> differences = new ArrayList<>();
        for (Metric metric : metrics) {
            long value = now.getOrDefault(metric, 0L);
            long old = published.getOrDefault(metric, 0L);
            if (value != old) {
                differences.add("`" + metric + "` of `" + value + "` instead of `" + old + "`");
            }
        }
        return differences.isEmpty() ? "other names" : String.join(", ", differences);
    }

    private static String text(RowKey key) {
        StringBuilder text = new StringBuilder(
                "the row `" + key.report().label() + "` of `" + key.interval().start() + "`");
        key.queue()
                .map(Arn::text)
                .ifPresent(queue -> text.append(", queue `").append(queue).append('`'));
        key.channel()
                .map(Channel::value)
                .ifPresent(channel -> text.append(", channel `").append(channel).append('`'));
        return text.toString();
    }
}
