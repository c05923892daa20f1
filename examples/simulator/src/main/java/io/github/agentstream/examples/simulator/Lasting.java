package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.engine.Chance;
import java.time.Duration;

/** How long something lasts, as a distribution; drawn in whole milliseconds. Immutable. */
public final class Lasting {
    private static final Lasting NOTHING = exactly(Duration.ZERO);

    private final double mean;
    private final Draw draw;

    private Lasting(double mean, Draw draw) {
        this.mean = mean;
        this.draw = draw;
    }

    /** Always that long. */
    public static Lasting exactly(Duration length) {
        long millis = length.toMillis();
        return new Lasting(millis, chance -> millis);
    }

    /** No time at all. */
    public static Lasting nothing() {
        return NOTHING;
    }

    /** Exponential: most are short, without memory. */
    public static Lasting exponential(Duration mean) {
        double millis = mean.toMillis();
        return new Lasting(millis, chance -> chance.exponential(millis));
    }

    /**
     * Log-normal, as handle times are.
     *
     * @param variation the standard deviation as a share of the mean, such as 0.8
     */
    public static Lasting logNormal(Duration mean, double variation) {
        double millis = mean.toMillis();
        double sigma2 = StrictMath.log(1 + variation * variation);
        double mu = StrictMath.log(millis) - sigma2 / 2;
        double sigma = StrictMath.sqrt(sigma2);
        return new Lasting(millis, chance -> StrictMath.exp(mu + sigma * chance.gaussian()));
    }

    /** Anything from the one to the other alike. */
    public static Lasting between(Duration shortest, Duration longest) {
        long from = shortest.toMillis();
        long to = longest.toMillis();
        return new Lasting((from + to) / 2.0, chance -> chance.between(from, to));
    }

    public long draw(Chance chance) {
        return Math.round(draw.millis(chance));
    }

    double meanMillis() {
        return mean;
    }

    /** One value in milliseconds. */
    private interface Draw {
        double millis(Chance chance);
    }
}
