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

    NextContact(AgentState agent, ProfileQueues queues, Instant now) {
        this.now = now;
        for (Key key : AgentKeys.ofQueues(agent.queues())) {
            if (key instanceof Key.Serves line && agent.isAvailable(line.channel())) {
                served.put(line, queues.place(line));
            }
        }
    }

    boolean isPossible() {
        return !served.isEmpty();
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
