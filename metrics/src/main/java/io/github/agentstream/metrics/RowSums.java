package io.github.agentstream.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up contributions by row and metric, exactly: neither the order matters nor how parts are put together, and what was
 * added can be taken out again. So the sums of shards, or of stretches of time, put together are those of all in one go.
 *
 * <p>A greatest value cannot be taken out of a greatest value. So of queue times every single value is kept, with how often
 * it occurs: {@link #queueTimes} then tells how many contacts waited for less than any time, and any percentile. Contact
 * records have whole seconds, so few values differ; see the <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/ctr-data-model.html">data model for contact records</a>.
 *
 * <p>Taking out what was not put in yet is fine, as long as it is put in later. Not thread-safe.
 */
public final class RowSums {
    private final Map<RowKey, RowValues> rows = new HashMap<>();

    /** No sums. */
    public RowSums() {}

    /** With what was saved. */
    RowSums(Map<RowKey, RowValues> rows) {
        this.rows.putAll(rows);
    }

    /** Adds a contribution. */
    public void add(Contribution contribution) {
        add(contribution, 1);
    }

    /** Takes a contribution out that was added, or will be. */
    public void subtract(Contribution contribution) {
        add(contribution, -1);
    }

    /** Adds what others have added up. */
    public void addAll(RowSums others) {
        addAll(others, 1);
    }

    /** Takes out what others have added up. */
    public void subtractAll(RowSums others) {
        addAll(others, -1);
    }

    /** Forgets the rows of intervals that began before that instant. */
    public void forgetBefore(Instant instant) {
        rows.keySet().removeIf(row -> row.interval().start().isBefore(instant));
    }

    /**
     * How long the contacts of a row waited: all of them for {@link Metric#MAX_QUEUED_TIME}, those that were handled for
     * {@link Metric#QUEUE_DELAY_TIME}, those that gave up for {@link Metric#QUEUE_ABANDON_TIME}.
     *
     * @throws IllegalArgumentException when the metric is no {@linkplain Metric#isQueueTime queue time}
     */
    public QueueTimes queueTimes(RowKey row, Metric metric) {
        if (!metric.isQueueTime()) {
            throw new IllegalArgumentException("Expected a queue time, found `" + metric + "`.");
        }
        RowValues values = rows.get(row);
        return values == null ? QueueTimes.NONE : QueueTimes.of(values.times().getOrDefault(metric, new TreeMap<>()));
    }

    /**
     * The rows that have a value that is not zero, in their order: first revisions, provisional.
     *
     * @param usernames the names of agents
     * @param queueNames the names of queues
     */
    public List<IntervalRow> rows(Names usernames, Names queueNames) {
        List<IntervalRow> result = new ArrayList<>();
        rows.forEach((key, values) -> {
            Map<Metric, Long> total = values.total();
            if (!total.isEmpty()) {
                Instant end = key.interval().end();
                result.add(new IntervalRow(
                        key,
                        key.agent().flatMap(agent -> usernames.before(agent, end)),
                        key.queue().flatMap(queue -> queueNames.before(queue, end)),
                        1,
                        RowStatus.PROVISIONAL,
                        total));
            }
        });
        result.sort(Comparator.comparing(IntervalRow::key));
        return List.copyOf(result);
    }

    /** All that was added up, as JSON that names its format and version; the same for the same sums. */
    public String save() {
        return RowSumsJson.write(rows);
    }

    /**
     * What was saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static RowSums restore(String saved) {
        return RowSumsJson.read(saved);
    }

    private void add(Contribution contribution, int occurrences) {
        RowValues values = values(contribution.row());
        values.add(contribution.metric(), contribution.value(), occurrences);
        dropEmpty(contribution.row(), values);
    }

    private void addAll(RowSums others, int occurrences) {
        others.rows.forEach((row, added) -> {
            RowValues values = values(row);
            values.addAll(added, occurrences);
            dropEmpty(row, values);
        });
    }

    private RowValues values(RowKey row) {
        return rows.computeIfAbsent(row, first -> new RowValues());
    }

    private void dropEmpty(RowKey row, RowValues values) {
        if (values.isEmpty()) {
            rows.remove(row);
        }
    }
}
