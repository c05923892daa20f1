/**
 * Interval metrics for workforce management.
 *
 * <p>{@link io.github.agentstream.metrics.IntervalGrid} cuts time into intervals, {@link
 * io.github.agentstream.metrics.Metric} declares what is counted, and calculators give {@link
 * io.github.agentstream.metrics.IntervalRow}s. Durations are whole milliseconds; nothing is rounded but percentages, when
 * they are asked for.
 */
@NullMarked
package io.github.agentstream.metrics;

import org.jspecify.annotations.NullMarked;
