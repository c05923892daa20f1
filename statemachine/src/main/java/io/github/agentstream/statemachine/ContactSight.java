package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact as an event shows it.
 *
 * @param known as known before the event; null when it was not listed
 * @param previous in the previous snapshot; null when not listed there
 * @param current in the current snapshot; null when not listed there
 */
record ContactSight(
        @Nullable KnownContact known,
        @Nullable Contact previous,
        @Nullable Contact current) {

    /** The contacts of all three, by id. Each list is in the order of the ids. */
    static List<ContactSight> of(List<KnownContact> known, List<Contact> previous, List<Contact> current) {
        List<ContactSight> sights = new ArrayList<>(known.size() + 1);
        int k = 0;
        int p = 0;
        int c = 0;
        while (k < known.size() || p < previous.size() || c < current.size()) {
            String id = least(
                    k < known.size() ? known.get(k).contact().contactId() : null,
                    p < previous.size() ? previous.get(p).contactId() : null,
                    c < current.size() ? current.get(c).contactId() : null);
            boolean isKnown =
                    k < known.size() && known.get(k).contact().contactId().equals(id);
            boolean isPrevious =
                    p < previous.size() && previous.get(p).contactId().equals(id);
            boolean isCurrent = c < current.size() && current.get(c).contactId().equals(id);
            sights.add(new ContactSight(
                    isKnown ? known.get(k++) : null,
                    isPrevious ? previous.get(p++) : null,
                    isCurrent ? current.get(c++) : null));
        }
        return sights;
    }

    /** Whether the previous snapshot is older than what is known of the contact, so that it tells nothing new. */
    boolean isPreviousOutdated() {
        if (known == null) {
            return false;
        }
        if (previous == null) {
            return current != null && !ContactList.isInOtherState(known.contact(), current);
        }
        return ContactList.isLater(
                previous.stateStartTimestamp(), known.contact().stateStartTimestamp());
    }

    /** Whether the current snapshot differs from what is known. */
    boolean isChangedSinceKnown() {
        if (known == null || current == null) {
            return known != null || current != null;
        }
        return ContactList.isInOtherState(known.contact(), current);
    }

    static Instant since(@Nullable KnownContact known) {
        return known == null ? Instant.MIN : known.since();
    }

    private static @Nullable String least(@Nullable String one, @Nullable String two, @Nullable String three) {
        return least(least(one, two), three);
    }

    private static @Nullable String least(@Nullable String one, @Nullable String two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.compareTo(two) <= 0 ? one : two;
    }
}
