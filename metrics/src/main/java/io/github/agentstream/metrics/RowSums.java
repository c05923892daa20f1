package io.github.agentstream.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up contributions by row and metric, exactly: the order does not matter, and neither does how parts are put
 * together. Not thread-safe.
 */
public final class RowSums {
    private final Map<RowKey, EnumMap<Metric, Long>> sums = new HashMap<>();

    /** No sums. */
    public RowSums() {}

    /** Adds a contribution. */
    public void add(Contribution contribution) {
        add(contribution.row(), contribution.metric(), contribution.value());
    }

    /** Adds what others have added up. */
    public void addAll(RowSums others) {
        others.sums.forEach((row, values) -> values.forEach((metric, value) -> add(row, metric, value)));
    }

    /**
     * The rows that have a value that is not zero, in their order: first revisions, provisional.
     *
     * @param usernames the names of agents
     * @param queueNames the names of queues
     */
    public List<IntervalRow> rows(Names usernames, Names queueNames) {
        List<IntervalRow> rows = new ArrayList<>();
        sums.forEach((key, values) -> {
            if (values.values().stream().anyMatch(value -> value != 0)) {
                rows.add(new IntervalRow(
                        key,
                        key.agent()
                                .flatMap(agent ->
                                        usernames.before(agent, key.interval().end())),
                        key.queue()
                                .flatMap(queue ->
                                        queueNames.before(queue, key.interval().end())),
                        1,
                        RowStatus.PROVISIONAL,
                        values));
            }
        });
        rows.sort(Comparator.comparing(IntervalRow::key));
        return List.copyOf(rows);
    }

    private void add(RowKey row, Metric metric, long value) {
        Map<Metric, Long> values = sums.computeIfAbsent(row, key -> new EnumMap<>(Metric.class));
        values.merge(metric, value, metric.merge() == Metric.Merge.MAX ? Math::max : Math::addExact);
    }
}
