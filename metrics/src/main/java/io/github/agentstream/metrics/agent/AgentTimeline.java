package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.StatusTransition;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one agent did, in the order in which it was established. */
final class AgentTimeline {
    private final Track<Status> status = new Track<>();
    private final SortedMap<String, ContactTrack> contacts = new TreeMap<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private boolean open = true;
    private Optional<String> username = Optional.empty();

    /** The first event: nothing is counted before it. */
    private @Nullable Instant first;

    /** The first event or the start of the session: what a base shows is not counted before it. */
    private Instant floor = Instant.MIN;

    /** The last event; open states last until then. */
    private Instant heard = Instant.MIN;

    void accept(Validation validation) {
        validation
                .event()
                .map(AgentEvent::eventTimestamp)
                .map(AgentTimeline::millis)
                .ifPresent(this::hear);
        List<Transition> transitions = validation.transitions();
        int shown = opening(transitions);
        transitions.subList(0, shown).forEach(this::take);
        validation.base().ifPresent(this::begin);
        transitions.subList(shown, transitions.size()).forEach(this::take);
    }

    /** Notes the user name that an event shows; whether it is another one than before. */
    boolean renames(Optional<String> shown) {
        if (shown.isEmpty() || shown.equals(username)) {
            return false;
        }
        username = shown;
        return true;
    }

    /** How many transitions end the session before and begin a new one, which the base is then of. */
    private static int opening(List<Transition> transitions) {
        int shown = transitions.size();
        while (shown > 0
                && !(transitions.get(shown - 1) instanceof SessionTransition session
                        && session.after().isOpen())) {
            shown--;
        }
        return shown;
    }

    Track<Status> status() {
        return status;
    }

    /** By contact id. */
    SortedMap<String, ContactTrack> contacts() {
        return contacts;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    Instant heard() {
        return heard;
    }

    void forgetBefore(Instant instant) {
        status.forgetBefore(instant);
        contacts.values().forEach(contact -> contact.phases().forgetBefore(instant));
        contacts.values().removeIf(contact -> contact.phases().isEmpty());
        occurrences.removeIf(occurrence -> occurrence.at().isBefore(instant));
    }

    private void hear(Instant at) {
        if (first == null) {
            first = at;
            floor = at;
        }
        heard = at.isAfter(heard) ? at : heard;
    }

    private void take(Transition transition) {
        if (transition instanceof SessionTransition session) {
            turn(session);
        } else if (transition instanceof StatusTransition step) {
            if (open) {
                status.step(counted(step.at()), Optional.of(Status.of(step.after())));
            }
        } else if (transition instanceof ContactTransition step && !ContactTrack.isMonitored(step.contact())) {
            take(step);
        }
    }

    private void turn(SessionTransition session) {
        Instant at = counted(session.at());
        open = session.after().isOpen();
        if (open) {
            floor = at;
        } else {
            status.step(at, Optional.empty());
        }
    }

    private void take(ContactTransition step) {
        ContactTrack contact = track(step.contact());
        Instant at = counted(step.at());
        ContactPhase after = ContactPhase.of(step.after());
        contact.step(at, after);
        if (contact.connects(after)) {
            occurrences.add(new Occurrence(Metric.CONTACTS_CONNECTED, at, step.contactId()));
        }
        if (contact.isUnanswered(step.before(), after)) {
            occurrences.add(new Occurrence(Metric.AGENT_NON_RESPONSE, at, step.contactId()));
        }
    }

    private void begin(AgentSnapshot base) {
        if (open) {
            base.agentStatus()
                    .ifPresent(known -> status.step(start(known.startTimestamp()), Optional.of(Status.of(known))));
        }
        base.contacts().stream()
                .filter(contact -> !ContactTrack.isMonitored(contact))
                .forEach(this::begin);
    }

    private void begin(Contact contact) {
        ContactTrack track = track(contact);
        Instant at = start(contact.stateStartTimestamp());
        ContactPhase phase = ContactPhase.of(contact.state());
        track.step(at, phase);
        if (at.isAfter(floor) && track.connects(phase)) {
            occurrences.add(new Occurrence(Metric.CONTACTS_CONNECTED, at, contact.contactId()));
        }
        track.beginIn(phase);
    }

    private ContactTrack track(Contact contact) {
        return contacts.computeIfAbsent(contact.contactId(), id -> ContactTrack.of(contact));
    }

    private Instant start(Optional<Instant> stated) {
        Instant start = stated.map(AgentTimeline::millis)
                .filter(known -> !known.isAfter(heard))
                .orElse(heard);
        return start.isBefore(floor) ? floor : start;
    }

    private Instant counted(Instant at) {
        Instant whole = millis(at);
        return first != null && whole.isBefore(first) ? first : whole;
    }

    private static Instant millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
