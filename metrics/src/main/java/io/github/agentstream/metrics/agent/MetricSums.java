package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sums of one row after the other. */
final class MetricSums {
    private static final Metric[] METRICS = Stream.of(Metric.values())
            .filter(metric -> metric.reports().contains(Report.AGENT) && metric.merge() == Metric.Merge.SUM)
            .toArray(Metric[]::new);

    private final long[] sums = new long[Metric.values().length];
    private final Map<Metric, Long> values = new EnumMap<>(Metric.class);
    private boolean empty = true;

    void add(Metric metric, long value) {
        sums[metric.ordinal()] += value;
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Those that are not zero, until the next call; then all are zero. */
    Map<Metric, Long> take() {
        values.clear();
        for (Metric metric : METRICS) {
            long sum = sums[metric.ordinal()];
            if (sum != 0) {
                values.put(metric, sum);
                sums[metric.ordinal()] = 0;
            }
        }
        empty = true;
        return values;
    }
}
