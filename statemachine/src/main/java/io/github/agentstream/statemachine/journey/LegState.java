package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A state that a contact was in at an agent. Immutable.
 *
 * @param agent the agent
 * @param state the state; never {@link ContactPhase#ABSENT}
 * @param from when it began; empty when the transition to it was not told
 * @param to when it ended; empty while it goes on, and when the transition from it was not told
 */
public record LegState(Arn agent, ContactPhase state, Optional<Instant> from, Optional<Instant> to) {

    /** Checks that nothing is null. */
    public LegState {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** How long it lasted; empty when beginning or end are. */
    public Optional<Duration> duration() {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end)));
    }
}
