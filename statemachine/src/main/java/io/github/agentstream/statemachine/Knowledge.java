package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of one agent have told so far. */
final class Knowledge {
    /** Whether a snapshot was seen in this session, so that later ones can be compared with something. */
    boolean based;

    /** As it was before it was lost, if it was. */
    Session session = Session.UNKNOWN;

    /** When the session became so; {@link Instant#MIN} while it is unknown. */
    Instant sessionSince = Instant.MIN;

    /** Where the session was cut off for silence; null while it is not lost. */
    @Nullable
    Instant lostAt;

    /** The instant and the id of the last event read; null before the first. */
    @Nullable
    Instant heardAt;

    String heardBy = "";

    /** Empty when unknown. */
    Optional<AgentStatus> status = Optional.empty();

    /** When the status began, as established; {@link Instant#MIN} when no step led to it. */
    Instant statusSince = Instant.MIN;

    /** In the order of their ids. */
    List<KnownContact> contacts = List.of();

    final Removals removals = new Removals();

    /** The region in which the agent is active; empty when the snapshots name none. */
    Optional<String> region = Optional.empty();

    /** Whether it was told that the stream has the false milliseconds of the years before 2019. */
    boolean falseMilliseconds;

    Knowledge copy() {
        Knowledge copy = new Knowledge();
        copy.based = based;
        copy.session = session;
        copy.sessionSince = sessionSince;
        copy.lostAt = lostAt;
        copy.heardAt = heardAt;
        copy.heardBy = heardBy;
        copy.status = status;
        copy.statusSince = statusSince;
        copy.contacts = contacts;
        removals.all().forEach(copy.removals::add);
        copy.region = region;
        copy.falseMilliseconds = falseMilliseconds;
        return copy;
    }

    /** Takes a snapshot as what was so before the first event. */
    void baseOn(AgentSnapshot snapshot, Instant at) {
        based = true;
        status = snapshot.agentStatus();
        statusSince = Instant.MIN;
        contacts = new ArrayList<>();
        for (Contact contact : ContactList.of(Optional.of(snapshot))) {
            Instant start = contact.stateStartTimestamp().orElse(at);
            Removal removal = removals.of(contact.contactId());
            Instant since = removal != null && removal.at().isAfter(start) ? removal.at() : start;
            contacts.add(new KnownContact(contact, since.isAfter(at) ? at : since));
        }
    }

    /** Whether the agent counts as online or has contacts, so that something ends when the session does. */
    boolean isAtWork() {
        boolean online = session.isOpen() && status.isPresent() && !StatusSteps.isOffline(status.get());
        return lostAt == null && (online || !contacts.isEmpty());
    }

    void hear(Instant at, String eventId) {
        heardAt = at;
        heardBy = eventId;
    }

    /** How many steps lie between what is known and that snapshot. */
    int distanceTo(AgentSnapshot snapshot) {
        int distance = status.isPresent()
                        && snapshot.agentStatus().isPresent()
                        && StatusSteps.differ(
                                status.get(), snapshot.agentStatus().get())
                ? 1
                : 0;
        for (ContactSight sight : ContactSight.of(contacts, List.of(), ContactList.of(Optional.of(snapshot)))) {
            distance += sight.isChangedSinceKnown() ? 1 : 0;
        }
        return distance;
    }
}
