package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Profile;
import io.github.agentstream.examples.simulator.state.QueueLine;
import java.util.List;
import java.util.TreeSet;

/** Brings contacts that wait and agents who are ready together: the agent ready longest, the contact waiting longest. */
final class Router {
    private final Contacts contacts;
    private final Waiting waiting;
    private final CriteriaSteps steps;
    private final Offers offers;
    private final List<QueueLine> queues;
    private boolean closed;

    Router(Contacts contacts, Waiting waiting, CriteriaSteps steps, Offers offers, List<QueueLine> queues) {
        this.contacts = contacts;
        this.waiting = waiting;
        this.steps = steps;
        this.offers = offers;
        this.queues = queues;
    }

    void enqueue(Leg leg, QueueLine queue) {
        contacts.enqueued(leg, queue);
        if (closed || queue.isOfAgent() && !queue.owner.loggedIn) {
            waiting.turnAway(leg);
            return;
        }
        steps.begin(leg);
        waiting.begin(leg);
        assign(leg);
    }

    /** Offers the contact to an agent if one is ready. */
    void assign(Leg leg) {
        Agent agent = readyFor(leg);
        if (agent != null) {
            offers.offer(leg, agent);
        }
    }

    private static Agent readyFor(Leg leg) {
        QueueLine queue = leg.queue;
        if (queue.isOfAgent()) {
            return queue.owner.canTake(leg.medium()) ? queue.owner : null;
        }
        Agent longest = null;
        for (Profile profile : queue.servedBy()) {
            Agent first = longestReady(profile, leg);
            if (first != null && (longest == null || Agent.BY_READINESS.compare(first, longest) < 0)) {
                longest = first;
            }
        }
        return longest;
    }

    private static Agent longestReady(Profile profile, Leg leg) {
        for (Agent agent : profile.ready(leg.medium())) {
            if (leg.admits(agent)) {
                return agent;
            }
        }
        return null;
    }

    /** Null when no agent of the profile is ready. */
    static Agent longestReady(Profile profile, Medium medium) {
        TreeSet<Agent> ready = profile.ready(medium);
        return ready.isEmpty() ? null : ready.first();
    }

    /** To be called after each change of an agent; gives the agent what waits. */
    void refresh(Agent agent) {
        agent.updateReadiness();
        for (Medium medium : Medium.all()) {
            while (agent.canTake(medium)) {
                Leg leg = waitingFor(agent, medium);
                if (leg == null) {
                    break;
                }
                offers.offer(leg, agent);
            }
        }
    }

    private static Leg waitingFor(Agent agent, Medium medium) {
        Leg own = agent.ownQueue.first(medium, agent);
        if (own != null) {
            return own;
        }
        for (QueueLine queue : agent.profile.queues()) {
            Leg leg = queue.first(medium, agent);
            if (leg != null) {
                return leg;
            }
        }
        return null;
    }

    /** The agent is gone; nobody else takes what waits for the agent alone. */
    void left(Agent agent) {
        agent.updateReadiness();
        agent.ownQueue.waiting().forEach(waiting::turnAway);
    }

    /** Everybody has gone home: who still waits, or comes, is turned away. */
    void close() {
        closed = true;
        queues.forEach(queue -> queue.waiting().forEach(waiting::turnAway));
    }
}
