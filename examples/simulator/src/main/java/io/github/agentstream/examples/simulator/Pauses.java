package io.github.agentstream.examples.simulator;

import java.util.concurrent.TimeUnit;

/** Holds or pauses of a contact, added up in whole seconds as contact records do. */
final class Pauses {
    private int count;
    private long seconds;
    private long longest;
    private long lastStart = Leg.NEVER;
    private long lastEnd = Leg.NEVER;

    void begin(long now) {
        count++;
        lastStart = now;
    }

    void end(long now) {
        long lasted = Seconds.between(lastStart, now);
        seconds += lasted;
        longest = Math.max(longest, lasted);
        lastEnd = now;
    }

    int count() {
        return count;
    }

    long seconds() {
        return seconds;
    }

    long millis() {
        return TimeUnit.SECONDS.toMillis(seconds);
    }

    long longestSeconds() {
        return longest;
    }

    long lastStart() {
        return lastStart;
    }

    long lastEnd() {
        return lastEnd;
    }
}
