package io.github.agentstream.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A stretch of time that includes its start and excludes its end. Immutable.
 *
 * @param start the first instant of the interval
 * @param end the first instant after it
 * @param offset by how much local time is ahead of UTC at the start; local times alone repeat when clocks are put back
 */
public record Interval(Instant start, Instant end, ZoneOffset offset) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the end is not after the start
     */
    public Interval {
        Objects.requireNonNull(offset, "offset");
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
