package io.github.agentstream.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Says zero where rows say nothing: some imports want a row for every interval, while Amazon Connect's reports leave
 * those out in which nothing happened. Whatever has any row gets one for each interval, and sums that a row does not have
 * become zero. Ratios and greatest values stay absent. Immutable.
 */
public final class ZeroRows {
    private final List<Interval> intervals;

    /** Fills the intervals that have time in common with what lies from one instant to before another. */
    public ZeroRows(IntervalGrid grid, Instant from, Instant to) {
        this.intervals = grid.between(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
    }

    /** The rows given, filled, and those that were absent, in the order of their keys. */
    public List<IntervalRow> fill(List<IntervalRow> rows) {
        Map<RowKey, IntervalRow> filled = new TreeMap<>();
        for (IntervalRow row : rows) {
            for (Interval interval : intervals) {
                RowKey key = row.key().in(interval);
                filled.putIfAbsent(key, zero(key, row));
            }
        }
        for (IntervalRow row : rows) {
            filled.put(row.key(), zero(row.key(), row));
        }
        return new ArrayList<>(filled.values());
    }

    private static IntervalRow zero(RowKey key, IntervalRow row) {
        Map<Metric, Long> sums = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            boolean adds = metric.merge() == Metric.Merge.SUM || metric.merge() == Metric.Merge.LEVEL;
            if (adds && metric.reports().contains(key.report())) {
                sums.put(metric, 0L);
            }
        }
        if (!key.equals(row.key())) {
            return new IntervalRow(key, row.username(), row.queueName(), 1, RowStatus.PROVISIONAL, sums);
        }
        sums.putAll(row.sums());
        return new IntervalRow(key, row.username(), row.queueName(), row.revision(), row.status(), sums);
    }
}
