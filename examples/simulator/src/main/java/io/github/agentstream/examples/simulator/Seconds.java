package io.github.agentstream.examples.simulator;

/** Contact records have whole seconds: each instant is cut off, and a duration is the difference of two such. */
final class Seconds {
    private static final long MILLIS = 1_000;

    private Seconds() {}

    static long between(long from, long to) {
        return to / MILLIS - from / MILLIS;
    }

    /** As {@link #between}, in milliseconds. */
    static long millisBetween(long from, long to) {
        return between(from, to) * MILLIS;
    }

    static long cutOff(long millis) {
        return millis / MILLIS * MILLIS;
    }
}
