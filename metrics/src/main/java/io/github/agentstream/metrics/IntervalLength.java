package io.github.agentstream.metrics;

import java.time.Duration;

/** How long the intervals of a grid are. */
public enum IntervalLength {
    /** A quarter of an hour, as workforce management counts. */
    FIFTEEN_MINUTES("15m", Duration.ofMinutes(15)),
    /** Half an hour. */
    THIRTY_MINUTES("30m", Duration.ofMinutes(30)),
    /** An hour. */
    SIXTY_MINUTES("60m", Duration.ofHours(1)),
    /** A calendar day, which is shorter or longer than 24 hours when clocks are changed. */
    DAY("1d", Duration.ofDays(1));

    private final String label;
    private final Duration duration;

    IntervalLength(String label, Duration duration) {
        this.label = label;
        this.duration = duration;
    }

    /** As it is called in profiles of files and on the command line. */
    public String label() {
        return label;
    }

    /** The length, of a day without a change of clocks. */
    public Duration duration() {
        return duration;
    }
}
