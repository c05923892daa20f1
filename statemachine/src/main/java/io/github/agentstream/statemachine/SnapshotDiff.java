package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.NextAgentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs between two snapshots of one agent.
 *
 * <p>The order is fixed: the status, the next status, the configuration, then the contacts of all channels by id. It
 * does not depend on the order in which the snapshots list their contacts. Stateless.
 *
 * <ul>
 *   <li>A contact or status that repeats its state and start is no change. The same state with a later start is one: it
 *       was left and entered again.
 *   <li>An empty earlier snapshot counts as one that lists nothing: everything in the later one is new.
 *   <li>An empty later snapshot tells nothing, so nothing is known to have changed; the same goes for a later snapshot
 *       without a status as far as the status is concerned.
 *   <li>Where a snapshot lists a contact id more than once, the listing with the latest start of its state counts, and
 *       the last of those with the same start.
 * </ul>
 */
public final class SnapshotDiff {
    private static final Comparator<Optional<Instant>> EMPTY_FIRST =
            Comparator.comparing(start -> start.orElse(Instant.MIN));

    private SnapshotDiff() {}

    /** The changes from the one snapshot to the other; empty when there are none. */
    public static List<Change> between(Optional<AgentSnapshot> before, Optional<AgentSnapshot> after) {
        if (after.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        addStatus(before.flatMap(AgentSnapshot::agentStatus), after.flatMap(AgentSnapshot::agentStatus), changes);
        addNextStatus(
                before.flatMap(AgentSnapshot::nextAgentStatus), after.flatMap(AgentSnapshot::nextAgentStatus), changes);
        addConfiguration(
                before.flatMap(AgentSnapshot::configuration), after.flatMap(AgentSnapshot::configuration), changes);
        addContacts(contactsById(before), contactsById(after), changes);
        return List.copyOf(changes);
    }

    private static void addStatus(Optional<AgentStatus> before, Optional<AgentStatus> after, List<Change> changes) {
        if (after.isEmpty()) {
            return;
        }
        boolean sameName = before.map(AgentStatus::name).equals(after.map(AgentStatus::name));
        if (!sameName
                || isLater(before.flatMap(AgentStatus::startTimestamp), after.flatMap(AgentStatus::startTimestamp))) {
            changes.add(new Change.StatusChanged(before, after.orElseThrow()));
        }
    }

    private static void addNextStatus(
            Optional<NextAgentStatus> before, Optional<NextAgentStatus> after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change.NextStatusChanged(before, after));
        }
    }

    private static void addConfiguration(
            Optional<Configuration> before, Optional<Configuration> after, List<Change> changes) {
        List<String> fields = ConfigurationFields.differing(before, after);
        if (!fields.isEmpty()) {
            changes.add(new Change.ConfigurationChanged(fields));
        }
    }

    private static void addContacts(Map<String, Contact> before, Map<String, Contact> after, List<Change> changes) {
        SortedSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            Optional<Contact> was = Optional.ofNullable(before.get(id));
            Optional<Contact> is = Optional.ofNullable(after.get(id));
            if (was.isEmpty()) {
                changes.add(new Change.ContactAdded(is.orElseThrow()));
            } else if (is.isEmpty()) {
                changes.add(new Change.ContactRemoved(was.orElseThrow()));
            } else if (isInOtherState(was.orElseThrow(), is.orElseThrow())) {
                changes.add(new Change.ContactStateChanged(was.orElseThrow(), is.orElseThrow()));
            }
        }
    }

    private static SortedMap<String, Contact> contactsById(Optional<AgentSnapshot> snapshot) {
        SortedMap<String, Contact> contacts = new TreeMap<>();
        for (Contact contact : snapshot.map(AgentSnapshot::contacts).orElse(List.of())) {
            contacts.merge(contact.contactId(), contact, SnapshotDiff::newer);
        }
        return contacts;
    }

    private static Contact newer(Contact first, Contact second) {
        return EMPTY_FIRST.compare(first.stateStartTimestamp(), second.stateStartTimestamp()) > 0 ? first : second;
    }

    private static boolean isInOtherState(Contact before, Contact after) {
        return !isSame(before.state(), after.state())
                || isLater(before.stateStartTimestamp(), after.stateStartTimestamp());
    }

    /** Spellings of one known state are one state. */
    private static boolean isSame(ContactState one, ContactState other) {
        return one.equals(other) || (one.known() == other.known() && !one.is(ContactState.Known.UNKNOWN));
    }

    private static boolean isLater(Optional<Instant> before, Optional<Instant> after) {
        return before.isPresent() && after.isPresent() && after.orElseThrow().isAfter(before.orElseThrow());
    }
}
