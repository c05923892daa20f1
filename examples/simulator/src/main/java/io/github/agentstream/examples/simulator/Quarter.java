package io.github.agentstream.examples.simulator;

import java.time.Duration;

/** The quarter hours that metrics are counted in. */
final class Quarter {
    static final long LENGTH = Duration.ofMinutes(15).toMillis();

    private Quarter() {}

    /** The start of the quarter hour that contains the instant. */
    static long startOf(long time) {
        return Math.floorDiv(time, LENGTH) * LENGTH;
    }

    /** The first start of a quarter hour after the instant. */
    static long after(long time) {
        return startOf(time) + LENGTH;
    }
}
