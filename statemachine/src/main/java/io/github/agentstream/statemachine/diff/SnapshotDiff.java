package io.github.agentstream.statemachine.diff;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.statemachine.internal.ContactList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        addContacts(ContactList.of(before), ContactList.of(after), changes);
        return List.copyOf(changes);
    }

    private static void addStatus(Optional<AgentStatus> before, Optional<AgentStatus> after, List<Change> changes) {
        if (after.isEmpty()) {
            return;
        }
        boolean sameName = before.map(AgentStatus::name).equals(after.map(AgentStatus::name));
        if (!sameName
                || ContactList.isLater(
                        before.flatMap(AgentStatus::startTimestamp), after.flatMap(AgentStatus::startTimestamp))) {
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

    private static void addContacts(List<Contact> before, List<Contact> after, List<Change> changes) {
        int was = 0;
        int is = 0;
        while (was < before.size() || is < after.size()) {
            int order = was == before.size()
                    ? 1
                    : is == after.size()
                            ? -1
                            : before.get(was)
                                    .contactId()
                                    .compareTo(after.get(is).contactId());
            if (order > 0) {
                changes.add(new Change.ContactAdded(after.get(is++)));
            } else if (order < 0) {
                changes.add(new Change.ContactRemoved(before.get(was++)));
            } else {
                addStep(before.get(was++), after.get(is++), changes);
            }
        }
    }

    private static void addStep(Contact before, Contact after, List<Change> changes) {
        if (ContactList.isInOtherState(before, after)) {
            changes.add(new Change.ContactStateChanged(before, after));
        }
    }
}
