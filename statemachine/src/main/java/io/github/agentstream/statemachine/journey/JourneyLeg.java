package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One contact of a journey: what all streams together tell of it. Immutable.
 *
 * <p>The newest contact record counts, then contact events, then agent events. Records have whole seconds: where another
 * source tells an instant within the same second, its milliseconds are taken.
 *
 * @param contactId the contact
 * @param previousContactId the contact that went on as this one; empty when none did or none was told
 * @param sources which streams told of it; never empty
 * @param channel the channel; empty when not told
 * @param method how it came to be; empty when not told
 * @param initiated when it began; empty when not told
 * @param queue the queue it was in last; of outbound contacts at an agent, the outbound queue. Empty when none was told
 * @param enqueued when it entered the queue; empty when it did not or that was not told
 * @param dequeued when it left the queue, likewise
 * @param agent the agent who was connected to it, the last one of several; empty when none was told
 * @param connected when that agent was connected, likewise
 * @param states the states at agents in their order, offers that came to nothing among them; empty without agent events
 * @param holds the holds; empty when no stream told of any or of none
 * @param afterContactWorkStart when contact work began; empty without any or when not told
 * @param afterContactWorkEnd when contact work was done, likewise
 * @param disconnected when the customer left this contact; empty when that is not so yet or was not told
 * @param disconnectReason why it ended; empty when not told
 * @param transferredOut whether it was transferred out of Amazon Connect, as far as a record tells
 * @param isOpen whether it may go on: no record, no COMPLETED event, and no other sign that all is over
 */
public record JourneyLeg(
        String contactId,
        Optional<String> previousContactId,
        Set<LegSource> sources,
        Optional<Channel> channel,
        Optional<InitiationMethod> method,
        Optional<Instant> initiated,
        Optional<Arn> queue,
        Optional<Instant> enqueued,
        Optional<Instant> dequeued,
        Optional<Arn> agent,
        Optional<Instant> connected,
        List<LegState> states,
        Optional<Holds> holds,
        Optional<Instant> afterContactWorkStart,
        Optional<Instant> afterContactWorkEnd,
        Optional<Instant> disconnected,
        Optional<String> disconnectReason,
        boolean transferredOut,
        boolean isOpen) {

    /** Copies the sources and states. */
    public JourneyLeg {
        sources = Collections.unmodifiableSet(EnumSet.copyOf(sources));
        states = List.copyOf(states);
    }

    /** The earliest instant told; {@link Instant#MAX} when none was. */
    Instant begin() {
        return initiated
                .or(() -> enqueued)
                .or(() -> connected)
                .or(() ->
                        states.stream().flatMap(state -> state.from().stream()).findFirst())
                .or(() -> disconnected)
                .orElse(Instant.MAX);
    }
}
