package io.github.agentstream.examples.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What to simulate. Immutable.
 *
 * @param agents how many agents, supervisors apart; at least 1
 * @param length how long contacts arrive; at least a second
 * @param seed of all chance
 * @param scenario the kind of contact centre
 * @param start when it opens
 * @param noise what happens to the records on their way; empty for none
 * @param truth how the true metrics are counted
 */
public record SimulationOptions(
        int agents,
        Duration length,
        long seed,
        Scenario scenario,
        Instant start,
        Set<NoiseKind> noise,
        TruthOptions truth) {

    /** Monday, 5 January 2026, 08:00 UTC. */
    public static final Instant DEFAULT_START = Instant.parse("2026-01-05T08:00:00Z");

    /** Checks the values and copies the set. */
    public SimulationOptions {
        if (agents < 1) {
            throw new IllegalArgumentException("agents must be >= 1, found `" + agents + "`");
        }
        if (length.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("length must be >= PT1S, found `" + length + "`");
        }
        noise = Set.copyOf(noise);
    }

    /** A {@linkplain Scenarios#blendedDay() blended day} from the {@linkplain #DEFAULT_START default start}, no noise. */
    public static SimulationOptions of(int agents, Duration length, long seed) {
        return new SimulationOptions(
                agents, length, seed, Scenarios.blendedDay(), DEFAULT_START, Set.of(), TruthOptions.DEFAULT);
    }

    /** With another scenario. */
    public SimulationOptions scenario(Scenario other) {
        return new SimulationOptions(agents, length, seed, other, start, noise, truth);
    }

    /** With another start. */
    public SimulationOptions start(Instant other) {
        return new SimulationOptions(agents, length, seed, scenario, other, noise, truth);
    }

    /** With that noise instead. */
    public SimulationOptions noise(Set<NoiseKind> kinds) {
        return new SimulationOptions(agents, length, seed, scenario, start, kinds, truth);
    }

    /** With that noise instead. */
    public SimulationOptions noise(NoiseKind first, NoiseKind... others) {
        return noise(EnumSet.of(first, others));
    }

    /** With metrics counted otherwise. */
    public SimulationOptions truth(TruthOptions other) {
        return new SimulationOptions(agents, length, seed, scenario, start, noise, other);
    }
}
