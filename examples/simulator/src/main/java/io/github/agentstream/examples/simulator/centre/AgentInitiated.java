package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Profile;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;

/** Contacts that an agent begins: calls that are dialled, and e-mail drafts, of which some are discarded. */
final class AgentInitiated {
    private static final double ANSWERED = 0.7;
    private static final double DISCARDED = 0.2;
    private static final int TRIES = 20;

    private final Centre centre;

    AgentInitiated(Centre centre) {
        this.centre = centre;
    }

    /** By the agent ready longest; when none is, by one who is away, or not at all. */
    void begin(Traffic traffic) {
        QueueLine queue = centre.queue(traffic.queue().orElseThrow());
        Agent agent = ready(traffic, queue);
        boolean call = traffic.medium() == Medium.VOICE;
        if (agent == null && call && centre.chance.happens(centre.attendance.dialsWhenAway())) {
            agent = away(queue);
        }
        if (agent != null) {
            begin(traffic, queue, agent);
        }
    }

    /** Null when nobody is. */
    private static Agent ready(Traffic traffic, QueueLine queue) {
        for (Profile profile : queue.servedBy()) {
            Agent agent = Router.longestReady(profile, traffic.medium());
            if (agent != null) {
                return agent;
            }
        }
        return null;
    }

    /** Null when none was found. */
    private Agent away(QueueLine queue) {
        for (int i = 0; i < TRIES; i++) {
            Agent agent = centre.chance.oneOf(centre.agents);
            boolean served = agent.profile.queues().contains(queue);
            if (served && agent.isAway() && agent.entries().isEmpty()) {
                return agent;
            }
        }
        return null;
    }

    private void begin(Traffic traffic, QueueLine queue, Agent agent) {
        agent.readySince = centre.timeline.now();
        boolean draft = traffic.medium() == Medium.EMAIL;
        boolean reply = draft && centre.chance.happens(0.5);
        Leg leg = centre.contacts.begin(traffic, reply ? InitiationMethod.AGENT_REPLY : traffic.method());
        leg.queue = queue;
        if (draft) {
            open(leg, agent);
        } else {
            dial(leg, agent);
        }
    }

    private void open(Leg leg, Agent agent) {
        if (leg.connectedToSystem == Leg.NEVER) {
            centre.contacts.connectedToSystem(leg);
        }
        if (centre.chance.happens(DISCARDED)) {
            leg.onAnswer = entry -> entry.next = centre.timeline.after(
                    leg.traffic.talk().draw(centre.chance), () -> centre.conversations.discard(entry));
        }
        centre.conversations.connectAtOnce(leg, agent);
    }

    private void dial(Leg leg, Agent agent) {
        DeskEntry entry = list(leg, agent);
        centre.dialling.ring(entry, ANSWERED, () -> centre.dialling.fail(entry, "OTHER", 0.6));
    }

    /** Shows a call that is about to be dialled. */
    DeskEntry list(Leg leg, Agent agent) {
        DeskEntry entry = centre.desk.list(leg, agent, ContactState.CONNECTING);
        centre.truth.enter(leg, ContactState.CONNECTING, centre.timeline.now());
        leg.entry = entry;
        centre.agentStream.changed(agent);
        agent.updateReadiness();
        return entry;
    }
}
