package io.github.agentstream.examples.simulator.truth;

import java.time.Duration;

/** The quarter hours that metrics are counted in. */
public final class Quarter {
    public static final long LENGTH = Duration.ofMinutes(15).toMillis();

    private Quarter() {}

    /** The start of the quarter hour that contains the instant. */
    static long startOf(long time) {
        return Math.floorDiv(time, LENGTH) * LENGTH;
    }

    /** The first start of a quarter hour after the instant. */
    public static long after(long time) {
        return startOf(time) + LENGTH;
    }
}
