package io.github.agentstream.metrics;

import java.time.Duration;

/** How long the intervals of a grid are. */
public enum IntervalLength {
    /** A quarter of an hour, as workforce management counts. */
    FIFTEEN_MINUTES(Duration.ofMinutes(15)),
    /** Half an hour. */
    THIRTY_MINUTES(Duration.ofMinutes(30)),
    /** An hour. */
    SIXTY_MINUTES(Duration.ofHours(1)),
    /** A calendar day, which is shorter or longer than 24 hours when clocks are changed. */
    DAY(Duration.ofDays(1));

    private final Duration duration;

    IntervalLength(Duration duration) {
        this.duration = duration;
    }

    /** The length, of a day without a change of clocks. */
    public Duration duration() {
        return duration;
    }
}
