package io.github.agentstream.examples.simulator;

import java.util.Arrays;

/**
 * How arrivals are spread over each day, or over the simulated time when it is shorter: equally long parts, each with
 * its share. Immutable.
 */
public final class DayProfile {
    private final double[] weights;
    private final double greatest;

    private DayProfile(double[] weights) {
        double mean = Arrays.stream(weights).average().orElseThrow();
        this.weights = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        this.greatest = Arrays.stream(this.weights).max().orElseThrow();
    }

    /** The same rate all the time. */
    public static DayProfile flat() {
        return of(1);
    }

    /** An office day: a peak in the late morning, a lower one in the afternoon. */
    public static DayProfile office() {
        return of(0.5, 0.9, 1.4, 1.5, 1.2, 0.9, 1.1, 1.2, 1.0, 0.7, 0.4);
    }

    /** A day around the clock: quiet at night, busy from morning to evening. */
    public static DayProfile aroundTheClock() {
        return of(
                0.2, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1, 1.6, 2, 2.1, 2, 1.8, 1.7, 1.8, 1.8, 1.7, 1.5, 1.3, 1.1, 0.9, 0.7,
                0.5, 0.3);
    }

    /**
     * Parts with these weights; only their proportion counts.
     *
     * @throws IllegalArgumentException when there are none, one is negative, or all are 0
     */
    public static DayProfile of(double... weights) {
        if (Arrays.stream(weights).anyMatch(weight -> weight < 0)
                || Arrays.stream(weights).sum() <= 0) {
            throw new IllegalArgumentException("weights must be >= 0 and one of them > 0");
        }
        return new DayProfile(weights.clone());
    }

    /** The rate at that share of the time, from 0 to 1, in multiples of the mean rate. */
    public double at(double share) {
        return weights[Math.min(weights.length - 1, (int) (share * weights.length))];
    }

    public double greatest() {
        return greatest;
    }
}
