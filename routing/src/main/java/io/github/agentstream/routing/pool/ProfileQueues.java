package io.github.agentstream.routing.pool;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The priority and delay of the queues of a routing profile, which the streams do not show. A queue that is not mentioned
 * has priority 1 and no delay. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/concepts-routing-profiles-priority.html">Queue priority and
 * delay</a>. Immutable.
 */
public final class ProfileQueues {
    /** All queues with priority 1 and no delay. */
    public static final ProfileQueues EQUAL = new ProfileQueues(Map.of());

    private static final int LEAST_URGENT = 99;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(9_999);
    private static final Place FIRST = new Place(1, Duration.ZERO);

    private final Map<Key.Serves, Place> places;

    private ProfileQueues(Map<Key.Serves, Place> places) {
        this.places = places;
    }

    /** When contacts of a queue are taken. */
    record Place(int priority, Duration delay) {}

    /**
     * The same with that queue, for that channel.
     *
     * @param priority from 1 to 99; contacts of a queue with a lower number are taken first
     * @param delay for how long at least a contact must have waited, from zero to 9,999 seconds
     * @throws IllegalArgumentException when one is outside of that
     */
    public ProfileQueues with(Arn queue, Channel.Known channel, int priority, Duration delay) {
        if (priority < 1 || priority > LEAST_URGENT) {
            throw new IllegalArgumentException("Expected a priority from `1` to `99`, found `" + priority + "`");
        }
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("Expected a delay from `0` to `9999` seconds, found `" + delay + "`");
        }
        Map<Key.Serves, Place> changed = new HashMap<>(places);
        changed.put(
                new Key.Serves(Objects.requireNonNull(queue, "queue"), Objects.requireNonNull(channel, "channel")),
                new Place(priority, delay));
        return new ProfileQueues(Map.copyOf(changed));
    }

    Place place(Key.Serves line) {
        return places.getOrDefault(line, FIRST);
    }
}
