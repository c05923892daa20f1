package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.QueueLine;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The metrics of the reports about queues. An interval leaves once it is over and no contact that was disconnected
 * in it, or in an earlier one, has contact work to come.
 */
final class QueueBook {
    private final Intervals intervals;
    private final long serviceLevel;
    private final Consumer<TruthRow> rows;
    private final TreeMap<Long, Page> pages = new TreeMap<>();
    private int mostPages;

    /** One interval. */
    private static final class Page {
        final Map<QueueKey, MetricValues> rows = new TreeMap<>();
        int unfinished;

        MetricValues of(QueueKey key) {
            return rows.computeIfAbsent(key, any -> new MetricValues());
        }
    }

    QueueBook(Intervals intervals, long serviceLevel, Consumer<TruthRow> rows) {
        this.intervals = intervals;
        this.serviceLevel = serviceLevel;
        this.rows = rows;
    }

    void enqueued(Leg leg, long now) {
        page(now).of(keyOf(leg)).add(MetricName.CONTACTS_QUEUED_BY_ENQUEUE, 1);
    }

    void disconnected(Leg leg) {
        page(leg.disconnected).unfinished++;
    }

    void finished(Leg leg) {
        Page page = page(leg.disconnected);
        page.unfinished--;
        LegMetrics metrics = new LegMetrics(leg, serviceLevel);
        metrics.addTo(page.of(keyOf(leg)), true);
        if (leg.agent != null && leg.isHandled()) {
            metrics.addTo(page.of(new QueueKey(Optional.of(leg.agent), queueOf(leg), leg.medium())), false);
        }
    }

    void atEnd(long end, QueueLine queue, Medium medium, MetricName name, long count) {
        if (count > 0) {
            page(end - 1)
                    .of(new QueueKey(Optional.empty(), Optional.ofNullable(queue), medium))
                    .add(name, count);
        }
    }

    /** Gives out what can no longer change; everything when nothing more is to come. */
    void close(long now) {
        while (!pages.isEmpty()
                && pages.firstKey() + intervals.length() <= now
                && pages.firstEntry().getValue().unfinished == 0) {
            Map.Entry<Long, Page> page = pages.pollFirstEntry();
            page.getValue().rows.forEach((key, values) -> {
                if (!values.isEmpty()) {
                    rows.accept(key.row(page.getKey(), page.getKey() + intervals.length(), values));
                }
            });
        }
    }

    int mostPages() {
        return mostPages;
    }

    private Page page(long time) {
        Page page = pages.computeIfAbsent(intervals.startOf(time), start -> new Page());
        mostPages = Math.max(mostPages, pages.size());
        return page;
    }

    private static QueueKey keyOf(Leg leg) {
        return new QueueKey(Optional.empty(), queueOf(leg), leg.medium());
    }

    private static Optional<QueueLine> queueOf(Leg leg) {
        return leg.isQueued() ? Optional.of(leg.queue) : Optional.empty();
    }
}
