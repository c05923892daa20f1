package io.github.agentstream.metrics;

import java.time.Instant;
import java.util.Objects;

/**
 * A part of a value in a row, and what it comes from. The contributions of a contact or of an agent can be taken out and
 * replaced by others when the contact's record or the agent's events are corrected. Immutable.
 *
 * @param row the row
 * @param metric the metric, which is no ratio
 * @param value the value, in the metric's unit
 * @param subject the id of the contact, or the name of the status
 * @param from when the time that is counted began, or the instant itself
 * @param to the first instant after it; equal to {@code from} for an instant
 */
public record Contribution(RowKey row, Metric metric, long value, String subject, Instant from, Instant to) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when the metric is a ratio
     */
    public Contribution {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (metric.merge() == Metric.Merge.RATIO) {
            throw new IllegalArgumentException("Expected a metric that is no ratio, found `" + metric + "`.");
        }
    }
}
