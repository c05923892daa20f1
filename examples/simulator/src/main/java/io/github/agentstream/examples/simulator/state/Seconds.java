package io.github.agentstream.examples.simulator.state;

/** Contact records have whole seconds: each instant is cut off, and a duration is the difference of two such. */
public final class Seconds {
    private static final long MILLIS = 1_000;

    private Seconds() {}

    public static long between(long from, long to) {
        return to / MILLIS - from / MILLIS;
    }

    /** As {@link #between}, in milliseconds. */
    public static long millisBetween(long from, long to) {
        return between(from, to) * MILLIS;
    }

    public static long cutOff(long millis) {
        return millis / MILLIS * MILLIS;
    }
}
