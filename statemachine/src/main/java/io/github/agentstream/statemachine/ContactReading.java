package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.internal.ContactList;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of the agent's contacts that one event shows. */
final class ContactReading {
    private static final Set<ContactPhase> OFFERED =
            EnumSet.of(ContactPhase.INCOMING, ContactPhase.PENDING, ContactPhase.CONNECTING);
    private static final Set<ContactPhase> AFTER_CONNECTION =
            EnumSet.of(ContactPhase.CONNECTED_ONHOLD, ContactPhase.PAUSED, ContactPhase.ENDED);

    private final AgentEvent event;
    private final Sightings sightings;
    private final List<Transition> transitions;
    private final List<Finding> findings;
    private final List<KnownContact> contacts = new ArrayList<>();
    private int lost;
    private boolean outdated;

    ContactReading(AgentEvent event, Sightings sightings, List<Transition> transitions, List<Finding> findings) {
        this.event = event;
        this.sightings = sightings;
        this.transitions = transitions;
        this.findings = findings;
    }

    /** Reads a contact of an event that says what was before it. */
    void readWithin(ContactSight sight) {
        Instant since = ContactSight.since(sight.known());
        Contact before = sight.previous();
        if (sight.isPreviousOutdated()) {
            outdated = true;
            before = listing(sight.known());
        } else {
            int steps = transitions.size();
            since = infer(listing(sight.known()), before, since);
            lost += transitions.size() - steps;
        }
        keep(sight.current(), observe(before, sight.current(), since));
    }

    /** Reads a contact of an event that says only what is so now. */
    void readAfter(ContactSight sight) {
        Instant since = ContactSight.since(sight.known());
        int steps = transitions.size();
        keep(sight.current(), infer(listing(sight.known()), sight.current(), since));
        lost += transitions.size() - steps;
    }

    /** What the agent has after the event, in the order of the ids. */
    List<KnownContact> contacts() {
        return contacts;
    }

    /** How many steps must have been told by an event that is missing. */
    int lost() {
        return lost;
    }

    /** Whether the previous snapshot is older than what was known of a contact. */
    boolean outdated() {
        return outdated;
    }

    private Instant observe(@Nullable Contact before, @Nullable Contact after, Instant since) {
        if (!differ(before, after)) {
            return since;
        }
        Sighting sighting = sightings.observed(startOf(after), startOf(before), since);
        findings.addAll(new ContactFindings(event).about(before, after));
        return step(before, after, stateOf(after), sighting);
    }

    private Instant infer(@Nullable Contact before, @Nullable Contact after, Instant since) {
        if (!differ(before, after)) {
            return since;
        }
        Sighting sighting = sightings.inferred(startOf(after), startOf(before), since);
        if (after != null && wasOfferedAgain(before, after)) {
            step(before, null, Optional.empty(), sightings.inferredBefore(sighting.at(), since));
            return step(null, after, stateOf(after), sighting);
        }
        if (after != null && wasConnectedBetween(before, after, since, sighting.at())) {
            Instant connected = connectionOf(after).orElseThrow();
            step(before, after, Optional.of(ContactState.CONNECTED), sightings.inferredAt(connected));
            Sighting next = sightings.inferred(startOf(after), Optional.of(connected), connected);
            transitions.add(new ContactTransition(
                    event.agentArn(), after, Optional.of(ContactState.CONNECTED), stateOf(after), next));
            return next.at();
        }
        return step(before, after, stateOf(after), sighting);
    }

    /** A finished contact is not revived: it was removed, and came back. */
    private static boolean wasOfferedAgain(@Nullable Contact before, Contact after) {
        return before != null
                && ContactPhase.of(before.state()).isFinished()
                && ContactPhase.of(after.state()).isActive();
    }

    /** The listing of a later state still says when the agent was connected. */
    private boolean wasConnectedBetween(@Nullable Contact before, Contact after, Instant since, Instant start) {
        Optional<Instant> connected = connectionOf(after);
        return (before == null || OFFERED.contains(ContactPhase.of(before.state())))
                && AFTER_CONNECTION.contains(ContactPhase.of(after.state()))
                && connected.isPresent()
                && connected.get().isAfter(since)
                && (connected.get().isBefore(start) || isOnHold(after))
                && sightings.isInGap(connected.get());
    }

    /** On hold the start of the state is that of the connection before it, unless it is later. */
    private static Optional<Instant> connectionOf(Contact contact) {
        return isOnHold(contact)
                ? contact.connectedToAgentTimestamp().or(contact::stateStartTimestamp)
                : contact.connectedToAgentTimestamp();
    }

    private static boolean isOnHold(Contact contact) {
        return ContactPhase.of(contact.state()) == ContactPhase.CONNECTED_ONHOLD;
    }

    private Instant step(
            @Nullable Contact before, @Nullable Contact after, Optional<ContactState> state, Sighting sighting) {
        Contact listed = after == null ? before : after;
        if (listed != null) {
            transitions.add(new ContactTransition(event.agentArn(), listed, stateOf(before), state, sighting));
        }
        return sighting.at();
    }

    private void keep(@Nullable Contact contact, Instant since) {
        if (contact != null) {
            contacts.add(new KnownContact(contact, since));
        }
    }

    private static boolean differ(@Nullable Contact before, @Nullable Contact after) {
        if (before == null || after == null) {
            return before != after;
        }
        return ContactList.isInOtherState(before, after);
    }

    private static @Nullable Contact listing(@Nullable KnownContact known) {
        return known == null ? null : known.contact();
    }

    private static Optional<ContactState> stateOf(@Nullable Contact contact) {
        return contact == null ? Optional.empty() : Optional.of(contact.state());
    }

    private static Optional<Instant> startOf(@Nullable Contact contact) {
        return contact == null ? Optional.empty() : contact.stateStartTimestamp();
    }
}
