package io.github.agentstream.metrics;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row as they are added up. Of queue times each value is kept with how often it occurs; a number below
 * zero stands for occurrences that were taken out before they were put in. What is zero is not kept. Not thread-safe.
 */
final class RowValues {
    private final Map<Metric, Long> sums = new EnumMap<>(Metric.class);
    private final Map<Metric, SortedMap<Long, Long>> times = new TreeMap<>();

    /** Puts a value in so many times; takes it out when that is less than zero. */
    void add(Metric metric, long value, long occurrences) {
        if (metric.isQueueTime()) {
            SortedMap<Long, Long> counts = times.computeIfAbsent(metric, first -> new TreeMap<>());
            counts.merge(value, occurrences, RowValues::sum);
            if (counts.isEmpty()) {
                times.remove(metric);
            }
        } else {
            long change = Math.multiplyExact(value, occurrences);
            if (change != 0) {
                sums.merge(metric, change, RowValues::sum);
            }
        }
    }

    /** Puts all of another row in so many times. */
    void addAll(RowValues other, long occurrences) {
        other.sums.forEach((metric, value) -> add(metric, value, occurrences));
        other.times.forEach((metric, counts) ->
                counts.forEach((value, count) -> add(metric, value, Math.multiplyExact(count, occurrences))));
    }

    boolean isEmpty() {
        return sums.isEmpty() && times.isEmpty();
    }

    /** One value for each metric, without zeros. */
    Map<Metric, Long> total() {
        Map<Metric, Long> total = new EnumMap<>(sums);
        times.forEach((metric, counts) -> {
            long value = metric.merge() == Metric.Merge.MAX ? greatest(counts) : sum(counts);
            if (value != 0) {
                total.put(metric, value);
            }
        });
        return total;
    }

    Map<Metric, Long> sums() {
        return sums;
    }

    /** How often each value occurs. */
    Map<Metric, SortedMap<Long, Long>> times() {
        return times;
    }

    private static long greatest(SortedMap<Long, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .mapToLong(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    private static long sum(SortedMap<Long, Long> counts) {
        long sum = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            sum = Math.addExact(sum, Math.multiplyExact(entry.getKey(), entry.getValue()));
        }
        return sum;
    }

    /** Null, which takes the entry out of a map, when nothing is left. */
    private static @Nullable Long sum(long one, long other) {
        long sum = Math.addExact(one, other);
        return sum == 0 ? null : sum;
    }
}
