package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.InitiationMethod;
import java.time.Instant;
import java.util.Optional;

/**
 * One contact goes on as another one. Immutable.
 *
 * @param from the contact before; it may be a missing one
 * @param to the contact after; it may be a missing one
 * @param method how the contact after came to be, such as {@code TRANSFER}, {@code QUEUE_TRANSFER} or {@code CALLBACK};
 *     empty when not told
 * @param at when the contact after began; empty when not told
 * @param completed when the agent or the flow of the contact before left it before the next agent joined; empty for a warm
 *     transfer and when no record tells it
 */
public record Transfer(
        String from, String to, Optional<InitiationMethod> method, Optional<Instant> at, Optional<Instant> completed) {}
