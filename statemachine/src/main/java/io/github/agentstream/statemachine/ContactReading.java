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
    private final Removals removals;
    private final Sightings sightings;
    private final List<Transition> transitions;
    private final List<Finding> findings;
    private final List<KnownContact> contacts = new ArrayList<>();
    private int lost;
    private boolean outdated;

    ContactReading(
            AgentEvent event,
            Removals removals,
            Sightings sightings,
            List<Transition> transitions,
            List<Finding> findings) {
        this.event = event;
        this.removals = removals;
        this.sightings = sightings;
        this.transitions = transitions;
        this.findings = findings;
    }

    /** Reads a contact of an event that says what was before it. */
    void readWithin(ContactSight seen) {
        ContactSight sight = afterRemoval(seen);
        Contact before = sight.previous();
        Instant since = sight.since();
        if (sight.isPreviousOutdated()) {
            outdated = true;
            before = sight.listing();
        } else {
            since = inferLost(sight.listing(), before, since);
        }
        keep(sight, sight.current(), observe(before, sight.current(), since));
    }

    /** Reads a contact of an event that says only what was before it. */
    void readBefore(ContactSight seen) {
        ContactSight sight = afterRemoval(seen);
        if (sight.isPreviousOutdated()) {
            outdated = true;
            keep(sight, sight.listing(), sight.since());
        } else {
            keep(sight, sight.previous(), inferLost(sight.listing(), sight.previous(), sight.since()));
        }
    }

    /** Reads a contact of an event that says only what is so now. */
    void readAfter(ContactSight seen) {
        ContactSight sight = afterRemoval(seen);
        keep(sight, sight.current(), inferLost(sight.listing(), sight.current(), sight.since()));
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

    private ContactSight afterRemoval(ContactSight sight) {
        Removal removal = sight.known() == null ? removals.of(sight.contactId()) : null;
        return removal == null ? sight : sight.after(removal, event.eventTimestamp());
    }

    private Instant observe(@Nullable Contact before, @Nullable Contact after, Instant since) {
        if (!differ(before, after)) {
            return since;
        }
        Sighting sighting = sightings.observed(startOf(after), startBefore(before, since), since);
        findings.addAll(new ContactFindings(event).about(before, after));
        return step(before, after, stateOf(after), sighting);
    }

    private Instant inferLost(@Nullable Contact before, @Nullable Contact after, Instant since) {
        int steps = transitions.size();
        Instant at = infer(before, after, since);
        lost += transitions.size() - steps;
        return at;
    }

    private Instant infer(@Nullable Contact before, @Nullable Contact after, Instant since) {
        if (!differ(before, after)) {
            return since;
        }
        Sighting sighting = sightings.inferred(startOf(after), startBefore(before, since), since);
        if (after != null && wasOfferedAgain(before, after)) {
            step(before, null, Optional.empty(), sightings.inferredBefore(sighting.at(), since));
            return step(null, after, stateOf(after), sighting);
        }
        if (after != null && wasConnectedBetween(before, after, since, sighting.at())) {
            Instant connected = after.connectedToAgentTimestamp().orElseThrow();
            step(before, after, Optional.of(ContactState.CONNECTED), sightings.inferredAt(connected));
            Sighting next = sightings.inferred(startOf(after), Optional.of(connected), connected);
            transitions.add(new ContactTransition(
                    event.agentArn(), after, Optional.of(ContactState.CONNECTED), stateOf(after), next));
            return next.at();
        }
        return step(
                before, after, stateOf(after), mayRepeatStart(before, after) ? sightings.orLater(sighting) : sighting);
    }

    /** A finished contact is not revived: it was removed, and came back. */
    private static boolean wasOfferedAgain(@Nullable Contact before, Contact after) {
        return before != null
                && ContactPhase.of(before.state()).isFinished()
                && ContactPhase.of(after.state()).isActive();
    }

    /** The listing of a later state still says when the agent was connected. */
    private boolean wasConnectedBetween(@Nullable Contact before, Contact after, Instant since, Instant start) {
        Optional<Instant> connected = after.connectedToAgentTimestamp();
        return (before == null || OFFERED.contains(ContactPhase.of(before.state())))
                && AFTER_CONNECTION.contains(ContactPhase.of(after.state()))
                && connected.isPresent()
                && connected.get().isAfter(since)
                && (connected.get().isBefore(start) || isOnHold(after))
                && sightings.isInGap(connected.get());
    }

    /** On hold the start of the state may be that of the connection before it, which nobody saw. */
    private static boolean mayRepeatStart(@Nullable Contact before, @Nullable Contact after) {
        return after != null
                && isOnHold(after)
                && (before == null || OFFERED.contains(ContactPhase.of(before.state())));
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

    private void keep(ContactSight sight, @Nullable Contact contact, Instant since) {
        if (contact != null) {
            contacts.add(new KnownContact(contact, since));
        } else if (since.isAfter(sight.goneAt())) {
            Contact gone = sight.previous() == null ? sight.listing() : sight.previous();
            removals.add(new Removal(sight.contactId(), since, startOf(gone)));
        }
    }

    private static boolean differ(@Nullable Contact before, @Nullable Contact after) {
        if (before == null || after == null) {
            return before != after;
        }
        return ContactList.isInOtherState(before, after);
    }

    private static Optional<ContactState> stateOf(@Nullable Contact contact) {
        return contact == null ? Optional.empty() : Optional.of(contact.state());
    }

    /** A contact that comes back has a state that began after it went, or a start that tells nothing. */
    private static Optional<Instant> startBefore(@Nullable Contact before, Instant since) {
        return before == null && !since.equals(Instant.MIN) ? Optional.of(since) : startOf(before);
    }

    private static Optional<Instant> startOf(@Nullable Contact contact) {
        return contact == null ? Optional.empty() : contact.stateStartTimestamp();
    }
}
