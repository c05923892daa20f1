package io.github.agentstream.routing.pool;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Contacts that are open to the same agents, by queue and channel. */
final class Lines {
    private final Map<Key.Serves, NavigableSet<Ranked>> lines = new HashMap<>();

    void add(Ranked contact) {
        lines.computeIfAbsent(contact.line(), line -> new TreeSet<>()).add(contact);
    }

    void remove(Ranked contact) {
        lines.computeIfPresent(contact.line(), (line, contacts) -> {
            contacts.remove(contact);
            return contacts.isEmpty() ? null : contacts;
        });
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void offerTo(NextContact next) {
        lines.forEach(next::consider);
    }
}
