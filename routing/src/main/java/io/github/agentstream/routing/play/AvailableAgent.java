package io.github.agentstream.routing.play;

import io.github.agentstream.routing.Agent;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * An agent who serves the queue and could take a contact now. Immutable.
 *
 * @param agent the agent
 * @param since since when the agent has been available
 */
public record AvailableAgent(Agent agent, Instant since) {
    static final Comparator<AvailableAgent> LONGEST_FIRST = Comparator.comparing(AvailableAgent::since)
            .thenComparing(available -> available.agent().id());

    /** Checks that nothing is null. */
    public AvailableAgent {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(since, "since");
    }
}
