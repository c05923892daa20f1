package io.github.agentstream.metrics;

/**
 * How final a row is. It tells of the arrival of the data; the values do not depend on it. {@link
 * io.github.agentstream.metrics.revision.RowLedger} gives it to rows that are published more than once.
 */
public enum RowStatus {
    /** The interval is not over, as far as the data tells. */
    PROVISIONAL,
    /** The interval is over. Data that comes late may still restate the row. */
    CLOSED,
    /** The row was closed with other values before. */
    RESTATED
}
