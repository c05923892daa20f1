package io.github.agentstream.statemachine.internal;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The contacts of a snapshot by id, each once. */
public final class ContactList {
    private static final Comparator<Contact> BY_ID = Comparator.comparing(Contact::contactId);

    private ContactList() {}

    /**
     * The contacts in the order of their ids. Of several listings of one id the one with the latest start of its state
     * counts, and the last of those with the same start.
     */
    public static List<Contact> of(Optional<AgentSnapshot> snapshot) {
        List<Contact> listed = snapshot.isEmpty() ? List.of() : snapshot.get().contacts();
        if (listed.size() < 2) {
            return listed;
        }
        List<Contact> sorted = new ArrayList<>(listed);
        sorted.sort(BY_ID);
        return withoutRepetitions(sorted);
    }

    private static List<Contact> withoutRepetitions(List<Contact> sorted) {
        int last = 0;
        for (int i = 1; i < sorted.size(); i++) {
            Contact contact = sorted.get(i);
            if (!contact.contactId().equals(sorted.get(last).contactId())) {
                last++;
                sorted.set(last, contact);
            } else if (!startOf(contact).isBefore(startOf(sorted.get(last)))) {
                sorted.set(last, contact);
            }
        }
        return sorted.subList(0, last + 1);
    }

    /** Whether the later listing of a contact shows another state, or the same state entered again. */
    public static boolean isInOtherState(Contact before, Contact after) {
        return !isSame(before.state(), after.state())
                || isLater(before.stateStartTimestamp(), after.stateStartTimestamp());
    }

    /** Whether both are there and the second is later than the first. */
    public static boolean isLater(Optional<Instant> first, Optional<Instant> second) {
        return first.isPresent() && second.isPresent() && second.get().isAfter(first.get());
    }

    /** Spellings of one known state are one state. */
    private static boolean isSame(ContactState one, ContactState other) {
        return one.equals(other) || (one.known() == other.known() && !one.is(ContactState.Known.UNKNOWN));
    }

    private static Instant startOf(Contact contact) {
        return contact.stateStartTimestamp().orElse(Instant.MIN);
    }
}
