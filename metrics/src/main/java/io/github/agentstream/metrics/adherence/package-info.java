/**
 * Real-time adherence: what agents do now, in the words of workforce management.
 *
 * <p>{@link io.github.agentstream.metrics.adherence.AdherenceFeed} turns what a validator of agent events establishes into
 * transitions; an {@link io.github.agentstream.metrics.adherence.AdherenceMap} says which activity stands for which state.
 */
@NullMarked
package io.github.agentstream.metrics.adherence;

import org.jspecify.annotations.NullMarked;
