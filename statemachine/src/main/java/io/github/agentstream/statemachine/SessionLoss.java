package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ends a session of which no LOGOUT told, with its contacts, and takes that back when the agent is heard again. */
final class SessionLoss {
    private final Arn agent;
    private final Knowledge knowledge;
    private final List<Transition> transitions = new ArrayList<>();

    SessionLoss(Arn agent, Knowledge knowledge) {
        this.agent = agent;
        this.knowledge = knowledge;
    }

    /**
     * The session ends with the last event plus the allowance, at the latest at the limit. Nothing is forgotten.
     *
     * @param limit an instant at which the session is known to be over
     */
    List<Transition> lose(Duration allowance, Instant limit) {
        Instant heardAt = knowledge.heardAt == null ? limit : knowledge.heardAt;
        Instant allowed = heardAt.plus(allowance);
        Instant end = allowed.isAfter(limit) ? limit : allowed;
        Sighting sighting = new Sighting(knowledge.heardBy, Evidence.INFERRED, end, heardAt, limit);
        if (knowledge.session.isOpen()) {
            transitions.add(new SessionTransition(agent, knowledge.session, Session.LOST, sighting));
        }
        for (KnownContact known : knowledge.contacts) {
            transitions.add(new ContactTransition(
                    agent, known.contact(), Optional.of(known.contact().state()), Optional.empty(), sighting));
        }
        knowledge.lostAt = end;
        return transitions;
    }

    /** The agent was heard again: everything goes on from where it was cut off. */
    List<Transition> takeBack(String eventId) {
        Instant lostAt = knowledge.lostAt;
        if (lostAt == null) {
            return List.of();
        }
        Sighting sighting = Sighting.exact(eventId, Evidence.INFERRED, lostAt);
        if (knowledge.session.isOpen()) {
            transitions.add(new SessionTransition(agent, Session.LOST, knowledge.session, sighting));
            knowledge.status.ifPresent(
                    status -> transitions.add(new StatusTransition(agent, Optional.empty(), status, sighting)));
            knowledge.sessionSince = lostAt;
            knowledge.statusSince = lostAt;
        }
        List<KnownContact> contacts = new ArrayList<>();
        for (KnownContact known : knowledge.contacts) {
            transitions.add(new ContactTransition(
                    agent,
                    known.contact(),
                    Optional.empty(),
                    Optional.of(known.contact().state()),
                    sighting));
            contacts.add(new KnownContact(known.contact(), lostAt));
        }
        knowledge.contacts = contacts;
        knowledge.lostAt = null;
        return transitions;
    }

    /** The agent logs in: nothing can take the loss back any more. */
    void settle() {
        Instant lostAt = knowledge.lostAt;
        if (lostAt == null) {
            return;
        }
        for (KnownContact known : knowledge.contacts) {
            knowledge.removals.add(new Removal(known.contact().contactId(), lostAt, Optional.empty()));
        }
        knowledge.contacts = List.of();
        if (knowledge.session.isOpen()) {
            knowledge.session = Session.LOST;
            knowledge.sessionSince = lostAt;
            knowledge.status = Optional.empty();
            knowledge.based = false;
        }
        knowledge.lostAt = null;
    }
}
