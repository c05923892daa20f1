/**
 * Interval metrics for workforce management.
 *
 * <p>Calculators take events in any order, repeated or not, and give rows per {@link
 * io.github.agentstream.metrics.Interval}. Durations are whole milliseconds.
 */
@NullMarked
package io.github.agentstream.metrics;

import org.jspecify.annotations.NullMarked;
