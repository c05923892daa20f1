package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one agent did in one interval. Immutable.
 *
 * @param interval when
 * @param agent who
 * @param username the login name last known before the interval's end, or else the first known one; empty when no event
 *     gave one. It may be an e-mail address, so {@link #toString} leaves it out
 * @param metrics the values by metric, zeros included, in the order of {@link Metric}
 * @param statusTime milliseconds in each agent status of which there were any, by the name of the status, sorted;
 *     offline ones included
 */
public record AgentRow(
        Interval interval,
        Arn agent,
        Optional<String> username,
        Map<Metric, Long> metrics,
        Map<String, Long> statusTime) {

    /** Copies the maps. */
    public AgentRow {
        EnumMap<Metric, Long> copy = new EnumMap<>(Metric.class);
        copy.putAll(metrics);
        metrics = Collections.unmodifiableMap(copy);
        statusTime = Collections.unmodifiableMap(new TreeMap<>(statusTime));
    }

    /** The value of the metric in its unit; 0 when the row does not have it. */
    public long value(Metric metric) {
        return metrics.getOrDefault(metric, 0L);
    }

    /**
     * The row as one line of JSON without a line break: {@code report}, {@code start}, {@code end}, {@code offset},
     * {@code agent}, {@code username} when there is one, {@code metrics} and {@code statusTime}.
     */
    public String toJson() {
        return AgentRowJson.write(this);
    }

    @Override
    public String toString() {
        return "AgentRow[interval=" + interval + ", agent=" + agent + ", metrics=" + metrics + ", statusTime="
                + statusTime + "]";
    }
}
