package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.lifecycle.MilestoneTimes;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What contradicts itself in the events of each contact, told at the last one of them. Of a contact the times are kept, and of
 * so many contacts at once: beyond that, the one that has gone without an event for longest is judged.
 */
final class ContactEventSets {
    static final int MOST_CONTACTS = 100_000;

    private final int most;

    /** The one without an event for longest first. */
    private final Map<String, Contact> contacts = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<PieceKey, List<Finding>> findings = new HashMap<>();

    private record Contact(MilestoneTimes times, PieceKey last) {}

    /** Without events; keeps so many contacts at once. */
    ContactEventSets(int most) {
        this.most = most;
    }

    void add(PieceKey key, ContactEvent event) {
        Contact before = contacts.get(event.contactId());
        MilestoneTimes times = before == null ? new MilestoneTimes(event.contactId()) : before.times();
        times.add(event);
        contacts.put(event.contactId(), new Contact(times, key));
        if (contacts.size() > most) {
            Iterator<Contact> longest = contacts.values().iterator();
            judge(longest.next());
            longest.remove();
        }
    }

    /** What there is to say, after the last event; nothing for most of them. */
    Map<PieceKey, List<Finding>> judge() {
        contacts.values().forEach(this::judge);
        contacts.clear();
        return findings;
    }

    private void judge(Contact contact) {
        List<Finding> odd = contact.times().findings();
        if (!odd.isEmpty()) {
            findings.put(contact.last(), odd);
        }
    }
}
