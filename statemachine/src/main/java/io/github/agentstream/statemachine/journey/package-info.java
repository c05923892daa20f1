/**
 * The way of a customer over linked contacts.
 *
 * <p>{@link io.github.agentstream.statemachine.journey.ContactJourneys} collects what the streams tell and gives
 * {@link io.github.agentstream.statemachine.journey.ContactJourney}s.
 */
@NullMarked
package io.github.agentstream.statemachine.journey;

import org.jspecify.annotations.NullMarked;
