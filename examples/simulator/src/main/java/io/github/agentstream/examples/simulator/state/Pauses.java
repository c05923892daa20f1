package io.github.agentstream.examples.simulator.state;

import java.util.concurrent.TimeUnit;

/** Holds or pauses of a contact, added up in whole seconds as contact records do. */
public final class Pauses {
    private int count;
    private long seconds;
    private long longest;
    private long lastStart = Leg.NEVER;
    private long lastEnd = Leg.NEVER;

    public void begin(long now) {
        count++;
        lastStart = now;
    }

    public void end(long now) {
        long lasted = Seconds.between(lastStart, now);
        seconds += lasted;
        longest = Math.max(longest, lasted);
        lastEnd = now;
    }

    public int count() {
        return count;
    }

    public long seconds() {
        return seconds;
    }

    public long millis() {
        return TimeUnit.SECONDS.toMillis(seconds);
    }

    public long longestSeconds() {
        return longest;
    }

    public long lastStart() {
        return lastStart;
    }

    public long lastEnd() {
        return lastEnd;
    }
}
