package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts events of one agent and one instant into an order that does not depend on their arrival: first the one whose
 * snapshot before it is nearest to what is known.
 */
final class TieOrder {
    /** Of more events than this at one instant, the snapshots are not compared. */
    private static final int COMPARED = 16;

    private static final Comparator<AgentEvent> BY_TYPE_AND_ID =
            Comparator.<AgentEvent>comparingInt(TieOrder::rankOf).thenComparing(AgentEvent::eventId);

    private TieOrder() {}

    /** The event to read next of those of one instant. */
    static AgentEvent first(List<AgentEvent> tied, Knowledge knowledge) {
        if (tied.size() == 1) {
            return tied.get(0);
        }
        Comparator<AgentEvent> order = tied.size() > COMPARED
                ? BY_TYPE_AND_ID
                : Comparator.<AgentEvent>comparingInt(event -> distance(event, knowledge))
                        .thenComparingInt(event -> leadingTo(event, tied))
                        .thenComparing(BY_TYPE_AND_ID);
        return tied.stream().min(order).orElseThrow();
    }

    private static int distance(AgentEvent event, Knowledge knowledge) {
        return knowledge.based ? before(event).map(knowledge::distanceTo).orElse(0) : 0;
    }

    /** How many of the others end where this one begins. */
    private static int leadingTo(AgentEvent event, List<AgentEvent> tied) {
        Optional<AgentSnapshot> before = before(event);
        if (before.isEmpty()) {
            return 0;
        }
        int leading = 0;
        for (AgentEvent other : tied) {
            if (other != event && other.currentAgentSnapshot().isPresent()) {
                Knowledge after = new Knowledge();
                after.baseOn(other.currentAgentSnapshot().get(), other.eventTimestamp());
                leading += after.distanceTo(before.get()) == 0 ? 1 : 0;
            }
        }
        return leading;
    }

    private static Optional<AgentSnapshot> before(AgentEvent event) {
        return event.eventType().is(AgentEventType.Known.HEART_BEAT)
                ? event.currentAgentSnapshot()
                : event.previousAgentSnapshot();
    }

    private static int rankOf(AgentEvent event) {
        return switch (event.eventType().known()) {
            case LOGIN -> 0;
            case STATE_CHANGE -> 1;
            case UNKNOWN -> 2;
            case HEART_BEAT -> 3;
            case LOGOUT -> 4;
        };
    }
}
