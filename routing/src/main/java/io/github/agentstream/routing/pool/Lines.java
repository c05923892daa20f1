package io.github.agentstream.routing.pool;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Contacts that are open to the same agents, by queue and channel. */
final class Lines {
    private final Map<Key.Serves, NavigableSet<Ranked>> lines = new HashMap<>();

    /** The first of all lines; null when there are none. */
    private @Nullable Ranked first;

    void add(Ranked contact) {
        lines.computeIfAbsent(contact.line(), line -> new TreeSet<>()).add(contact);
        first = first == null || contact.compareTo(first) < 0 ? contact : first;
    }

    void remove(Ranked contact) {
        lines.computeIfPresent(contact.line(), (line, contacts) -> {
            contacts.remove(contact);
            return contacts.isEmpty() ? null : contacts;
        });
        if (contact.equals(first)) {
            first = lines.values().stream()
                    .map(NavigableSet::first)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void offerTo(NextContact next) {
        if (first != null && next.isOpenTo(first)) {
            lines.forEach(next::consider);
        }
    }
}
