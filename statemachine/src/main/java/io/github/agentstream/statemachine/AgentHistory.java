package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the validator remembers of one agent. */
final class AgentHistory {
    static final int DELIVERIES_REMEMBERED = 32;

    private final Set<Delivery> deliveries = new LinkedHashSet<>();
    private Optional<AgentSnapshot> snapshot = Optional.empty();
    private Instant newest = Instant.MIN;

    /** Whether that event came among the last ones; remembers it. */
    boolean hasSeen(AgentEvent event) {
        boolean seen = !deliveries.add(new Delivery(event.eventId(), event.eventTimestamp()));
        if (deliveries.size() > DELIVERIES_REMEMBERED) {
            Iterator<Delivery> eldest = deliveries.iterator();
            eldest.next();
            eldest.remove();
        }
        return seen;
    }

    Optional<AgentSnapshot> snapshot() {
        return snapshot;
    }

    Instant newest() {
        return newest;
    }

    void advance(AgentEvent event) {
        newest = event.eventTimestamp();
        snapshot = event.currentAgentSnapshot().or(event::previousAgentSnapshot).or(() -> snapshot);
    }

    private record Delivery(String eventId, Instant eventTimestamp) {}
}
