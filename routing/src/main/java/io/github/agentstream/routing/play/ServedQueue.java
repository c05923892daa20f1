package io.github.agentstream.routing.play;

import java.time.Duration;
import java.util.Objects;

/**
 * A queue of a routing profile. Immutable.
 *
 * @param queue the queue
 * @param priority from 1, which is served first, upwards
 * @param delay how long a contact must have waited before it is served; zero for none
 */
public record ServedQueue(PlayQueue queue, int priority, Duration delay) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when the priority is below 1 or the delay negative
     */
    public ServedQueue {
        Objects.requireNonNull(queue, "queue");
        if (priority < 1) {
            throw new IllegalArgumentException("Expected a priority from `1` upwards, found `" + priority + "`");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("Expected a delay from zero upwards, found `" + delay + "`");
        }
    }

    /** The queue with priority 1 and no delay. */
    public static ServedQueue of(PlayQueue queue) {
        return new ServedQueue(queue, 1, Duration.ZERO);
    }
}
