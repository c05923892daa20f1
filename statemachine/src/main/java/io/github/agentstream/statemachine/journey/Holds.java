package io.github.agentstream.statemachine.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How often and for how long the customer was on hold. Immutable.
 *
 * @param count how often; empty when not told
 * @param total for how long in all, without a hold that still goes on; empty when not told. Whole seconds, but milliseconds
 *     when agent events alone tell it
 */
public record Holds(OptionalInt count, Optional<Duration> total) {}
