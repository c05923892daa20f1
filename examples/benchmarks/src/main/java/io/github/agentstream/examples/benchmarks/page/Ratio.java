package io.github.agentstream.examples.benchmarks.page;

import java.util.Locale;

/** One score divided by another, with the error that theirs give it. */
record Ratio(double value, double error) {
    static Ratio of(Result result, Result yardstick) {
        double value = result.score() / yardstick.score();
        double error = value * Math.hypot(result.error() / result.score(), yardstick.error() / yardstick.score());
        return new Ratio(value, error);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, Double.isNaN(error) ? "%.2f" : "%.2f ± %.2f", value, error);
    }
}
