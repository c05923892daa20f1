package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of queues, how many agents did what, and the time that all rows span. */
final class PageRows {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::queue).thenComparing(Key::channel);

    private final SortedMap<Key, List<IntervalRow>> rows = new TreeMap<>(ORDER);
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<Instant, Map<Metric, Long>> staff = new TreeMap<>();
    private Optional<Interval> span = Optional.empty();

    /** A queue by its id and a channel; a text is empty where there is none. */
    record Key(String queue, String channel) {}

    void add(IntervalRow row) {
        RowKey key = row.key();
        span = Optional.of(span.map(known -> joined(known, row.interval())).orElse(row.interval()));
        if (key.report() == Report.AGENT) {
            Map<Metric, Long> sums =
                    staff.computeIfAbsent(row.interval().start(), start -> new EnumMap<>(Metric.class));
            row.sums().forEach((metric, value) -> sums.merge(metric, value, Long::sum));
        } else if (key.report() == Report.QUEUE) {
            String queue = key.queue().map(HtmlReport::id).orElse("");
            row.queueName().ifPresent(name -> names.put(queue, name));
            rows.computeIfAbsent(
                            new Key(queue, key.channel().map(Channel::value).orElse("")), unknown -> new ArrayList<>())
                    .add(row);
        }
    }

    private static Interval joined(Interval one, Interval other) {
        Instant start = one.start().isBefore(other.start()) ? one.start() : other.start();
        Instant end = one.end().isAfter(other.end()) ? one.end() : other.end();
        return new Interval(start, end, one.offset());
    }

    /** From the first interval to the last one; empty when there are no rows. */
    Optional<Interval> span() {
        return span;
    }

    /** By queue and channel, in the order of time. */
    SortedMap<Key, List<IntervalRow>> rows() {
        rows.values().forEach(list -> list.sort(Comparator.comparing(IntervalRow::key)));
        return rows;
    }

    /** What all agents did in the interval that begins then. */
    Map<Metric, Long> staff(Instant start) {
        return staff.getOrDefault(start, Map.of());
    }

    /** What the queue is called in contact records, else in agent events; empty when neither says. */
    Optional<String> name(String queue, Map<Arn, String> inEvents) {
        return Optional.ofNullable(names.get(queue))
                .or(() -> inEvents.entrySet().stream()
                        .filter(known -> HtmlReport.id(known.getKey()).equals(queue))
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder()));
    }
}
