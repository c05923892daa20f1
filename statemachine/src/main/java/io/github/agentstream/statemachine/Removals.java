package io.github.agentstream.statemachine;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The contacts that an agent lost last, so that one offered again does not begin before it went. */
final class Removals {
    static final int REMEMBERED = 4;

    /** The oldest first; each contact once. */
    private final Deque<Removal> last = new ArrayDeque<>();

    void add(Removal removal) {
        last.removeIf(other -> other.contactId().equals(removal.contactId()));
        if (last.size() == REMEMBERED) {
            last.removeFirst();
        }
        last.addLast(removal);
    }

    /** When and how the contact went; null when that is not remembered. */
    @Nullable
    Removal of(String contactId) {
        for (Removal removal : last) {
            if (removal.contactId().equals(contactId)) {
                return removal;
            }
        }
        return null;
    }

    /** The oldest first. */
    Iterable<Removal> all() {
        return last;
    }
}
