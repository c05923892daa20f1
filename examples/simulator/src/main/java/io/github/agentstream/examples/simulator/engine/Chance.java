package io.github.agentstream.examples.simulator.engine;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A seeded source of chance. Distributions are derived here with {@link StrictMath}, so that a seed means the same on
 * every Java version and machine.
 */
public final class Chance {
    private final SplittableGenerator generator;

    private Chance(SplittableGenerator generator) {
        this.generator = generator;
    }

    public static Chance seeded(long seed) {
        return new Chance(RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom")
                .create(seed));
    }

    /** Another source, so that what one part draws does not depend on the others. */
    public Chance split() {
        return new Chance(generator.split());
    }

    /** From 0 up to and without 1. */
    public double uniform() {
        return (generator.nextLong() >>> 11) * 0x1.0p-53;
    }

    public boolean happens(double probability) {
        return probability > 0 && uniform() < probability;
    }

    /** From 0 up to and without the bound. */
    public int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** From the one to the other, both included. */
    public long between(long least, long most) {
        return least + (long) (uniform() * (most - least + 1));
    }

    /** From the one to the other number of seconds, in milliseconds. */
    public long seconds(int least, int most) {
        return between(TimeUnit.SECONDS.toMillis(least), TimeUnit.SECONDS.toMillis(most));
    }

    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }

    public double gaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    public <T> T oneOf(List<T> list) {
        return list.get(below(list.size()));
    }

    public String uuid() {
        long high = generator.nextLong() & ~0xF000L | 0x4000L;
        long low = generator.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
