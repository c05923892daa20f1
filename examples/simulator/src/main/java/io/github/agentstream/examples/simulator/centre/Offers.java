package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Behaviour;
import io.github.agentstream.examples.simulator.engine.Chance;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;

/** Offers contacts to agents, who answer, miss or decline them. */
final class Offers {
    private static final long FAILURE = Duration.ofSeconds(1).toMillis();
    private static final long SOONEST_CLEARED = Duration.ofSeconds(2).toMillis();
    private static final long LATEST_CLEARED = Duration.ofSeconds(15).toMillis();

    private final Centre centre;

    Offers(Centre centre) {
        this.centre = centre;
    }

    void offer(Leg leg, Agent agent) {
        leg.queue.offered(leg);
        leg.offers++;
        agent.readySince = centre.timeline.now();
        boolean callback = leg.is(InitiationMethod.CALLBACK);
        boolean atOnce = leg.medium() == Medium.VOICE && !leg.isDialledAfterOffer() && agent.person.autoAccept();
        if (atOnce) {
            centre.conversations.connectAtOnce(leg, agent);
            return;
        }
        ContactState state = callback ? ContactState.INCOMING : ContactState.CONNECTING;
        DeskEntry entry = centre.desk.list(leg, agent, state);
        centre.truth.enter(leg, state, centre.timeline.now());
        leg.entry = entry;
        centre.agentStream.changed(agent);
        agent.updateReadiness();
        planAnswer(entry);
    }

    private void planAnswer(DeskEntry entry) {
        Behaviour behaviour = centre.behaviour;
        Chance chance = centre.chance;
        long limit = behaviour.ringLimit().toMillis();
        long answer = Math.min(behaviour.answering().draw(chance), limit - 1);
        if (chance.happens(behaviour.missed())) {
            plan(entry, limit, ContactState.MISSED);
        } else if (chance.happens(behaviour.rejected())) {
            plan(entry, answer, ContactState.REJECTED);
        } else if (chance.happens(behaviour.failed())) {
            plan(entry, FAILURE, ContactState.ERROR);
        } else {
            entry.next = centre.timeline.after(answer, () -> accept(entry));
        }
    }

    private void plan(DeskEntry entry, long after, ContactState outcome) {
        entry.next = centre.timeline.after(after, () -> notAnswered(entry, outcome));
    }

    private void accept(DeskEntry entry) {
        if (entry.leg.is(InitiationMethod.CALLBACK)) {
            centre.callbacks.accepted(entry);
        } else if (entry.leg.is(InitiationMethod.CAMPAIGN_PREVIEW)) {
            centre.previews.accepted(entry);
        } else {
            centre.conversations.connect(entry);
        }
    }

    /** The contact goes back to its place in the queue. */
    private void notAnswered(DeskEntry entry, ContactState outcome) {
        Leg leg = entry.leg;
        centre.truth.enter(leg, "QUEUED", centre.timeline.now());
        leg.entry = null;
        withdrawn(entry, outcome);
        leg.queue.waitFor(leg);
        centre.router.assign(leg);
    }

    /** The offer came to nothing; the agent sees so until it is cleared. */
    void withdrawn(DeskEntry entry, ContactState outcome) {
        entry.cancelNext();
        centre.desk.enter(entry, outcome);
        centre.agentStream.changed(entry.agent);
        long cleared = centre.chance.between(SOONEST_CLEARED, LATEST_CLEARED);
        entry.next = centre.timeline.after(cleared, () -> centre.conversations.clear(entry));
    }
}
