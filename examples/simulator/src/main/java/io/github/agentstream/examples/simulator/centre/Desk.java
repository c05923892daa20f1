package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Status;
import io.github.agentstream.examples.simulator.truth.Truth;
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
        DeskEntry entry = new DeskEntry(leg, agent, state, timeline.now());
        agent.list(entry);
        truth.listed(entry, timeline.now());
        return entry;
    }

    void enter(DeskEntry entry, ContactState next) {
        truth.entering(entry, next, timeline.now());
        entry.enter(next, timeline.now(), holdKeepsStart);
    }

    void remove(DeskEntry entry) {
        truth.removing(entry, timeline.now());
        entry.cancelNext();
        entry.agent.unlist(entry);
    }

    void status(Agent agent, Status status) {
        long now = timeline.now();
        truth.changing(agent, status, now);
        agent.status = status;
        agent.statusStart = now;
        agent.nextStatus = Optional.empty();
        agent.readySince = now;
    }

    /** The end of a session, with a logout or without. */
    void leave(Agent agent) {
        truth.leaving(agent, timeline.now());
        agent.loggedIn = false;
        agent.vanishing = false;
    }
}
