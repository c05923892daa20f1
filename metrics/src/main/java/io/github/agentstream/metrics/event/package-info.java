/**
 * Interval metrics from contact events: what was in queues and with agents at the end of an interval, and what happened when
 * it did.
 *
 * <p>Contact events are sent on a best-effort basis and in no order. Contact records are the truth where both tell of the
 * same; events are there sooner, and tell of contacts that have not ended yet.
 */
@NullMarked
package io.github.agentstream.metrics.event;

import org.jspecify.annotations.NullMarked;
