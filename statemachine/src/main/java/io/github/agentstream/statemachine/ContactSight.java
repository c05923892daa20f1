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
 * @param goneAt when the contact went, of one that is not known but was; else {@link Instant#MIN}
 * @param fromBefore whether a snapshot lists the contact as it was before it went
 */
record ContactSight(
        @Nullable KnownContact known,
        @Nullable Contact previous,
        @Nullable Contact current,
        Instant goneAt,
        boolean fromBefore) {

    ContactSight(@Nullable KnownContact known, @Nullable Contact previous, @Nullable Contact current) {
        this(known, previous, current, Instant.MIN, false);
    }

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

    /** This in an event of that instant, of a contact that is gone: listings from before it went tell nothing. */
    ContactSight after(Removal removal, Instant instant) {
        boolean sameInstant = removal.at().equals(instant);
        Contact now = sameInstant && removal.isAfter(current) ? null : current;
        Contact was = (sameInstant || now == null) && removal.isAfter(previous) ? null : previous;
        return new ContactSight(known, was, now, removal.at(), was != previous || now != current);
    }

    String contactId() {
        Contact listed = current == null ? previous : current;
        if (listed == null) {
            listed = listing();
        }
        return listed == null ? "" : listed.contactId();
    }

    /** As listed last; null when not known. */
    @Nullable
    Contact listing() {
        return known == null ? null : known.contact();
    }

    /** Since when it is as known; {@link Instant#MIN} when nothing is. */
    Instant since() {
        return known == null ? goneAt : known.since();
    }

    /** Whether the previous snapshot is older than what is known of the contact, so that it tells nothing new. */
    boolean isPreviousOutdated() {
        if (known == null) {
            return fromBefore;
        }
        if (previous == null) {
            return current != null && !ContactList.isInOtherState(known.contact(), current);
        }
        return ContactList.isLater(
                previous.stateStartTimestamp(), known.contact().stateStartTimestamp());
    }

    /** Whether the current snapshot differs from what is known; one of them at least lists the contact. */
    boolean isChangedSinceKnown() {
        return known == null || current == null || ContactList.isInOtherState(known.contact(), current);
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
