package io.github.agentstream.examples.simulator.truth;

/** The intervals that metrics are counted in, in UTC; times are in milliseconds since 1970. */
record Intervals(long length) {
    /** The start of the interval that contains the instant. */
    long startOf(long time) {
        return Math.floorDiv(time, length) * length;
    }

    /** The first start of an interval after the instant. */
    long after(long time) {
        return startOf(time) + length;
    }
}
