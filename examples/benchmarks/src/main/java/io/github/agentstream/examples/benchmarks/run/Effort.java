package io.github.agentstream.examples.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure.
 *
 * @param forks JVMs for each row
 * @param warmups seconds that do not count, in each
 * @param seconds seconds that count, in each
 * @param launches cold starts of each kind
 */
public record Effort(int forks, int warmups, int seconds, int launches) {
    /** Enough to see whether a change did much. */
    public static final Effort SHORT = new Effort(1, 3, 3, 3);

    /** Enough for the page. */
    public static final Effort FULL = new Effort(3, 3, 5, 11);

    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1));
    }
}
