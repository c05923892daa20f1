package io.github.agentstream.routing.pool;

import io.github.agentstream.statemachine.board.AgentState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Finds the contact that an agent takes next, among those that the agent is open to. */
final class NextContact {
    private final Map<Key.Serves, ProfileQueues.Place> served = new HashMap<>();
    private final Instant now;
    private @Nullable Ranked best;
    private int priority = Integer.MAX_VALUE;
    private int firstPriority = Integer.MAX_VALUE;

    NextContact(AgentState agent, ProfileQueues queues, Instant now) {
        this.now = now;
        for (Key key : AgentKeys.ofQueues(agent.queues())) {
            if (key instanceof Key.Serves line && agent.isAvailable(line.channel())) {
                ProfileQueues.Place place = queues.place(line);
                served.put(line, place);
                firstPriority = Math.min(firstPriority, place.priority());
            }
        }
    }

    boolean isPossible() {
        return !served.isEmpty();
    }

    /** Whether that contact, or one that ranks behind it, could come before the best so far. */
    boolean isOpenTo(Ranked contact) {
        return best == null || priority > firstPriority || contact.compareTo(best) < 0;
    }

    /** Takes the first of the line that has waited long enough, when it comes before the best so far. */
    void consider(Key.Serves line, SortedSet<Ranked> contacts) {
        ProfileQueues.Place place = served.get(line);
        if (place == null || place.priority() > priority) {
            return;
        }
        for (Ranked contact : contacts) {
            if (contact.hasWaited(place.delay(), now)) {
                if (best == null || place.priority() < priority || contact.compareTo(best) < 0) {
                    best = contact;
                    priority = place.priority();
                }
                return;
            }
        }
    }

    Optional<WaitingContact> best() {
        return Optional.ofNullable(best).map(Ranked::contact);
    }
}
