package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DaysTest {
    private static final Set<Metric> THE_SAME =
            EnumSet.of(Metric.SUM_ONLINE_TIME_AGENT, Metric.SUM_NON_PRODUCTIVE_TIME_AGENT);

    @TestFactory
    Stream<DynamicTest> countsWhatTheDaysSay() throws IOException {
        try (InputStream days = DaysTest.class.getResourceAsStream("days.txt")) {
            String text = new String(days.readAllBytes(), StandardCharsets.UTF_8);
            return Day.readAll(text.lines().toList()).stream()
                    .map(day -> DynamicTest.dynamicTest(day.name(), () -> counts(day)));
        }
    }

    private static void counts(Day day) {
        Counting counting = Counting.QUARTERS;
        for (List<String> option : day.options()) {
            counting = with(option.get(0), option.get(1), counting);
        }
        assertThat(counting.rows(day.events())).extracting(DaysTest::text).isEqualTo(day.rows());
    }

    private static Counting with(String option, String value, Counting counting) {
        AgentPolicy policy = counting.policy();
        return switch (option) {
            case "length" -> Counting.in(IntervalLength.valueOf(value));
            case "ringing" -> counting.by(policy.with(AgentPolicy.Ringing.valueOf(value)));
            case "error" -> counting.by(policy.with(AgentPolicy.ErrorStatus.valueOf(value)));
            case "ready" -> counting.by(policy.with(AgentPolicy.Ready.valueOf(value)));
            case "allowance" ->
                counting.with(counting.options().withSessionAllowance(Duration.ofSeconds(Long.parseLong(value))));
            default -> throw new IllegalArgumentException("Expected an option, found `" + option + "`.");
        };
    }

    private static String text(IntervalRow row) {
        StringJoiner text = new StringJoiner(" ");
        text.add(Day.time(row.interval().start()));
        row.metrics().forEach((metric, value) -> {
            if (!THE_SAME.contains(metric)) {
                text.add(metric + "=" + text(metric, value));
            }
        });
        return text.toString();
    }

    private static String text(Metric metric, BigDecimal value) {
        return metric.unit() == Metric.Unit.MILLISECONDS
                ? value.movePointLeft(3).stripTrailingZeros().toPlainString()
                : value.toPlainString();
    }
}
