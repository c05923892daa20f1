/**
 * Why a number is what it is, and whether two streams agree.
 *
 * <p>{@link io.github.agentstream.metrics.audit.Explanation} lists what adds up to a value, {@link
 * io.github.agentstream.metrics.audit.Reconciliation} compares agent events with contact records.
 */
@NullMarked
package io.github.agentstream.metrics.audit;

import org.jspecify.annotations.NullMarked;
