package io.github.agentstream.examples.simulator;

import java.time.Duration;

/**
 * How the true metrics are counted. Immutable.
 *
 * @param interval the length of the intervals, which begin at midnight UTC; a part of a day in whole minutes, or a day
 * @param serviceLevel the wait from which on a contact is not answered soon; at least a second, in whole seconds
 */
public record TruthOptions(Duration interval, Duration serviceLevel) {
    /** Quarters of an hour, and 20 seconds. */
    public static final TruthOptions DEFAULT = new TruthOptions(Duration.ofMinutes(15), Duration.ofSeconds(20));

    /** Checks the values. */
    public TruthOptions {
        boolean minutes = interval.toMinutes() > 0 && interval.equals(Duration.ofMinutes(interval.toMinutes()));
        if (!minutes || Duration.ofDays(1).toMinutes() % interval.toMinutes() != 0) {
            throw new IllegalArgumentException("interval must be a part of a day in minutes, found `" + interval + "`");
        }
        if (serviceLevel.toSeconds() < 1 || serviceLevel.getNano() != 0) {
            throw new IllegalArgumentException("service level must be whole seconds, found `" + serviceLevel + "`");
        }
    }
}
