package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the agents whose events did not come in the order of their timestamps, or several at one instant; not
 * thread-safe.
 */
final class AgentOrder {
    private final Map<Arn, Instant> newest = new HashMap<>();
    private final Set<Arn> disordered = new HashSet<>();

    void accept(AgentEvent event) {
        Instant before = newest.put(event.agentArn(), event.eventTimestamp());
        if (before != null && !event.eventTimestamp().isAfter(before)) {
            disordered.add(event.agentArn());
        }
    }

    Set<Arn> disordered() {
        return Set.copyOf(disordered);
    }
}
