package io.github.agentstream.metrics;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long contacts waited in a queue: each time, exactly, with how many contacts waited so long. Those of several rows can
 * be put together. Immutable.
 */
public final class QueueTimes {
    /** Of no contacts. */
    public static final QueueTimes NONE = new QueueTimes(new TreeMap<>());

    private static final int ALL = 100;

    /** Contacts by milliseconds. */
    private final SortedMap<Long, Long> counts;

    private QueueTimes(SortedMap<Long, Long> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
    }

    /** Counts by milliseconds; those that are not above zero are left out. */
    static QueueTimes of(Map<Long, Long> counts) {
        SortedMap<Long, Long> positive = new TreeMap<>(counts);
        positive.values().removeIf(count -> count <= 0);
        return new QueueTimes(positive);
    }

    /** How many contacts there are. */
    public long contacts() {
        return sum(counts);
    }

    /** How many contacts waited for less than that, as {@code ..._IN_X} of Amazon Connect count. */
    public long below(Duration limit) {
        return sum(counts.headMap(limit.toMillis()));
    }

    /** How many contacts waited for that time or less. */
    public long upTo(Duration limit) {
        return sum(counts.headMap(Math.addExact(limit.toMillis(), 1)));
    }

    /** The longest time; empty when there are no contacts. */
    public Optional<Duration> longest() {
        return percentile(ALL);
    }

    /**
     * A percentile by nearest rank: the least time that occurs for which at least so many percent of the contacts waited for
     * that time or less. No value is interpolated, so it does not depend on how parts were put together. The median is that
     * of 50; empty when there are no contacts.
     *
     * @param percent from 1 to 100
     * @throws IllegalArgumentException when it is another number
     */
    public Optional<Duration> percentile(int percent) {
        if (percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("Expected a percentile from `1` to `100`, found `" + percent + "`.");
        }
        long contacts = contacts();
        long reached = 0;
        for (Map.Entry<Long, Long> entry : counts.entrySet()) {
            reached += entry.getValue();
            if (Math.multiplyExact(reached, ALL) >= Math.multiplyExact(contacts, percent)) {
                return Optional.of(Duration.ofMillis(entry.getKey()));
            }
        }
        return Optional.empty();
    }

    /** These and others. */
    public QueueTimes plus(QueueTimes others) {
        SortedMap<Long, Long> both = new TreeMap<>(counts);
        others.counts.forEach((millis, count) -> both.merge(millis, count, Math::addExact));
        return new QueueTimes(both);
    }

    /** How many contacts waited for how long, in milliseconds, the shortest time first. */
    public SortedMap<Long, Long> byMillis() {
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QueueTimes times && counts.equals(times.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return "QueueTimes" + counts;
    }

    private static long sum(SortedMap<Long, Long> counts) {
        long sum = 0;
        for (long count : counts.values()) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }
}
