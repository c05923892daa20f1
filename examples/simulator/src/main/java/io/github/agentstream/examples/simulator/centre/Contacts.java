package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.examples.simulator.streams.ContactStream;
import io.github.agentstream.examples.simulator.streams.RecordStream;
import io.github.agentstream.examples.simulator.truth.Truth;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.util.Optional;

/** The life of contacts apart from agents' desks: begun, queued, connected, disconnected, finished. */
final class Contacts {
    private final Timeline timeline;
    private final Names names;
    private final Truth truth;
    private final ContactStream events;
    private final RecordStream records;
    private long begun;
    private int live;
    private int mostLive;

    Contacts(Timeline timeline, Names names, Truth truth, ContactStream events, RecordStream records) {
        this.timeline = timeline;
        this.names = names;
        this.truth = truth;
        this.events = events;
        this.records = records;
    }

    Leg begin(Traffic traffic, InitiationMethod method) {
        return started(create(traffic, method));
    }

    /** A contact that continues another one. */
    Leg continueFrom(Leg previous, InitiationMethod method) {
        Leg leg = create(previous.traffic, method);
        leg.continues(previous);
        return started(leg);
    }

    private Leg create(Traffic traffic, InitiationMethod method) {
        live++;
        mostLive = Math.max(mostLive, live);
        return new Leg(names.newId(), begun++, traffic, method, timeline.now());
    }

    private Leg started(Leg leg) {
        events.send(ContactEventType.INITIATED, leg);
        if (!leg.isDialled()) {
            connectedToSystem(leg);
        }
        return leg;
    }

    void connectedToSystem(Leg leg) {
        leg.connectedToSystem = timeline.now();
        if (leg.isToldConnectedToSystem()) {
            events.send(ContactEventType.CONNECTED_TO_SYSTEM, leg);
        }
    }

    void enqueued(Leg leg, QueueLine queue) {
        long now = timeline.now();
        leg.queue = queue;
        leg.enqueued = now;
        truth.enter(leg, "QUEUED", now);
        queue.enter(leg);
        truth.enqueued(leg, now);
        events.send(ContactEventType.QUEUED, leg);
    }

    /** In the queue, and not for agents to take. */
    void keepsPlace(Leg leg, QueueLine queue) {
        enqueued(leg, queue);
        queue.offered(leg);
    }

    void connectedToAgent(Leg leg, Agent agent) {
        long now = timeline.now();
        leg.connected = now;
        leg.agent = agent;
        leg.agentProfile = agent.profile;
        leaveQueue(leg, RoutingStepStatus.JOINED);
        truth.connected(leg);
        events.send(ContactEventType.CONNECTED_TO_AGENT, leg);
    }

    /** The customer leaves this contact. */
    void disconnected(Leg leg, String reason) {
        leg.disconnected = timeline.now();
        leg.disconnectReason = Optional.of(reason);
        leaveQueue(leg, RoutingStepStatus.DEACTIVATED);
        truth.disconnected(leg);
        events.send(ContactEventType.DISCONNECTED, leg);
    }

    private void leaveQueue(Leg leg, RoutingStepStatus status) {
        if (leg.patience != null) {
            leg.patience.cancel();
            leg.patience = null;
        }
        if (leg.isQueued() && leg.dequeued == Leg.NEVER) {
            leg.dequeued = timeline.now();
            leg.queue.leave(leg);
            leg.criteria.forEach(criteria -> criteria.end(status));
        }
    }

    void updated(Leg leg, String property) {
        events.updated(leg, property);
    }

    void criteriaUpdated(Leg leg) {
        events.criteriaUpdated(leg);
    }

    /** The agent took it, to have a look first. */
    void accepted(Leg leg, Agent agent) {
        leg.agent = agent;
        leg.agentProfile = agent.profile;
        leg.accepted = timeline.now();
        events.send(ContactEventType.CONTACT_DATA_UPDATED, leg);
    }

    void paused(Leg leg) {
        events.send(ContactEventType.PAUSED, leg);
    }

    void resumed(Leg leg) {
        events.send(ContactEventType.RESUMED, leg);
    }

    /** Nothing more happens to it; it has been disconnected. */
    void finished(Leg leg) {
        long now = timeline.now();
        truth.enter(leg, "", now);
        leg.entry = null;
        live--;
        truth.finished(leg);
        events.send(ContactEventType.COMPLETED, leg);
        records.finished(leg);
    }

    int mostLive() {
        return mostLive;
    }
}
