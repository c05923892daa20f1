package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one agent has on the desktop, in which status. A lost session changes nothing until the agent is heard again. */
final class AgentDesk {
    Session session = Session.UNKNOWN;
    boolean lost;
    Optional<AgentStatus> status = Optional.empty();

    /** By id. */
    final SortedMap<String, DeskContact> contacts = new TreeMap<>();

    /** What the agent does: the contact that counts, else the status, unless the agent is logged out. */
    AdherenceState state(AdherenceMap map) {
        if (session == Session.LOGGED_OUT) {
            return map.logout();
        }
        return contacts.values().stream()
                .min(DeskContact.ORDER)
                .map(known -> map.of(known.contact(), known.contact().state()))
                .or(() -> status.map(map::of))
                .orElseGet(map::login);
    }

    /** Begins with what was so already when the first event came. */
    void begin(AgentSnapshot base, Instant at) {
        status = base.agentStatus();
        contacts.clear();
        for (Contact contact : base.contacts()) {
            Instant since = contact.stateStartTimestamp()
                    .filter(start -> start.isBefore(at))
                    .orElse(at);
            list(contact, contact.state(), since);
        }
    }

    /** Whether the step changed anything. */
    boolean take(Transition step, Validation validation) {
        if (step instanceof SessionTransition change) {
            turn(change, validation);
            return !lost;
        }
        if (!lost && step instanceof StatusTransition change) {
            status = Optional.of(change.after());
        } else if (!lost && step instanceof ContactTransition change) {
            take(change);
        }
        return !lost;
    }

    private void turn(SessionTransition step, Validation validation) {
        lost = step.after() == Session.LOST;
        if (lost) {
            return;
        }
        boolean login = validation
                .event()
                .filter(event -> event.eventType().is(AgentEventType.Known.LOGIN))
                .isPresent();
        if (step.before() == Session.LOST && login) {
            contacts.clear();
        }
        if (step.before() == Session.LOGGED_OUT || (step.before() == Session.LOST && login)) {
            status = Optional.empty();
        }
        session = step.after();
    }

    private void take(ContactTransition step) {
        if (step.after().isPresent()) {
            list(step.contact(), step.after().get(), step.at());
        } else {
            contacts.remove(step.contactId());
        }
    }

    private void list(Contact contact, ContactState state, Instant at) {
        DeskContact known = contacts.get(contact.contactId());
        if (known == null || !known.contact().state().equals(state)) {
            contacts.put(contact.contactId(), DeskContact.of(contact, state, at));
        }
    }
}
