package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.util.Optional;

/** Changes what is listed at an agent, and the agent's status; keeps the truth, sends nothing. */
final class Desk {
    private final Timeline timeline;
    private final Truth truth;
    private final boolean holdKeepsStart;

    Desk(Timeline timeline, Truth truth, boolean holdKeepsStart) {
        this.timeline = timeline;
        this.truth = truth;
        this.holdKeepsStart = holdKeepsStart;
    }

    DeskEntry list(Leg leg, Agent agent, ContactState state) {
        long now = timeline.now();
        DeskEntry entry = new DeskEntry(leg, agent, state, now);
        agent.tally.advance(now);
        agent.list(entry);
        count(entry);
        if (state == ContactState.CONNECTED && !entry.monitor) {
            agent.tally.connected();
        }
        return entry;
    }

    void enter(DeskEntry entry, ContactState next) {
        long now = timeline.now();
        Agent agent = entry.agent;
        agent.tally.advance(now);
        truth.deskSpan(entry, now);
        uncount(entry);
        boolean first = next == ContactState.CONNECTED && !wasConnected(entry.state());
        if (isNotAnswered(entry, next)) {
            agent.tally.notAnswered();
        }
        entry.enter(next, now, holdKeepsStart);
        count(entry);
        if (first && !entry.monitor) {
            agent.tally.connected();
        }
    }

    void remove(DeskEntry entry) {
        long now = timeline.now();
        entry.agent.tally.advance(now);
        truth.deskSpan(entry, now);
        uncount(entry);
        entry.cancelNext();
        entry.agent.unlist(entry);
    }

    void status(Agent agent, Status status) {
        long now = timeline.now();
        agent.tally.advance(now);
        if (agent.loggedIn && agent.status != null) {
            truth.statusSpan(agent, now);
        }
        agent.status = status;
        agent.statusStart = now;
        agent.nextStatus = Optional.empty();
        agent.tally.status(status.kind());
        agent.readySince = now;
    }

    /** The end of a session, with a logout or without. */
    void leave(Agent agent) {
        long now = timeline.now();
        agent.tally.advance(now);
        truth.statusSpan(agent, now);
        agent.tally.loggedOut();
        agent.loggedIn = false;
        agent.vanishing = false;
    }

    private static boolean wasConnected(ContactState state) {
        return switch (state.known()) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED, ENDED -> true;
            default -> false;
        };
    }

    private static boolean isNotAnswered(DeskEntry entry, ContactState next) {
        if (entry.leg.is(InitiationMethod.OUTBOUND) || entry.monitor) {
            return false;
        }
        boolean offered = entry.state() == ContactState.CONNECTING || entry.state() == ContactState.INCOMING;
        return offered
                && switch (next.known()) {
                    case MISSED, REJECTED, ERROR -> true;
                    default -> false;
                };
    }

    private static void count(DeskEntry entry) {
        if (!entry.monitor) {
            entry.agent.tally.entered(entry.state().known());
        }
    }

    private static void uncount(DeskEntry entry) {
        if (!entry.monitor) {
            entry.agent.tally.left(entry.state().known());
        }
    }
}
