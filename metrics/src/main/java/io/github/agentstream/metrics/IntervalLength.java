package io.github.agentstream.metrics;

import java.time.Duration;
import java.time.Instant;

/** How time is cut into intervals. The cuts fall on whole multiples of the length since 1970-01-01T00:00:00Z. */
public enum IntervalLength {
    /** A quarter of an hour, as workforce management counts. */
    FIFTEEN_MINUTES(15),
    /** Half an hour. */
    THIRTY_MINUTES(30),
    /** An hour. */
    SIXTY_MINUTES(60);

    private final long seconds;

    IntervalLength(int minutes) {
        this.seconds = Duration.ofMinutes(minutes).toSeconds();
    }

    /** The length. */
    public Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    /** The interval that contains the instant. */
    public Interval intervalOf(Instant instant) {
        Instant start = Instant.ofEpochSecond(Math.floorDiv(instant.getEpochSecond(), seconds) * seconds);
        return new Interval(start, start.plusSeconds(seconds));
    }
}
