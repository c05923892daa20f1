package io.github.agentstream.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time that includes its start and excludes its end. Immutable.
 *
 * @param start the first instant of the interval
 * @param end the first instant after it
 */
public record Interval(Instant start, Instant end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the end is not after the start
     */
    public Interval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("Expected an end after `" + start + "`, found `" + end + "`.");
        }
    }

    /** Whether the instant lies in the interval; its end does not. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** How long it is. */
    public Duration duration() {
        return Duration.between(start, end);
    }
}
