package io.github.agentstream.routing.play;

import io.github.agentstream.routing.Agent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An agent of a roster, who takes one contact at a time. Immutable.
 *
 * @param agent the agent; each of a roster has an id of its own
 * @param serves the queues of the routing profile
 * @param from when the agent becomes available for the first time, and remains so but for the contacts taken
 */
public record RosterAgent(Agent agent, List<ServedQueue> serves, Instant from) {

    /** Copies the list, and checks that nothing is null. */
    public RosterAgent {
        Objects.requireNonNull(agent, "agent");
        serves = List.copyOf(serves);
        Objects.requireNonNull(from, "from");
    }
}
