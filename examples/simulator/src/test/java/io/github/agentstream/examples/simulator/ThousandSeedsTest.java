package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.truth.TruthCheck;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few seeds in the plain build, 1,000 when {@code agentstream.tries.factor} is above 1. */
class ThousandSeedsTest {
    private static final int SEEDS = Integer.getInteger("agentstream.tries.factor", 1) > 1 ? 1_000 : 24;

    @Test
    void readBackEqualAndWithoutFindings() {
        for (int seed = 0; seed < SEEDS; seed++) {
            StreamCheck check = new StreamCheck();
            SimulationCounts counts = Simulation.run(options(seed), check);
            assertThat(check.findings()).as("findings of seed %d", seed).isZero();
            assertThat(counts.agentEvents()).as("agent events of seed %d", seed).isPositive();
        }
    }

    @Test
    void truthAddsUp() {
        for (int seed = 0; seed < SEEDS; seed++) {
            new TruthCheck(Collected.of(options(seed))).assertAddsUp("seed " + seed);
        }
    }

    private static SimulationOptions options(int seed) {
        List<Scenario> scenarios = Scenarios.all();
        List<Integer> minutes = List.of(15, 30, 60);
        TruthOptions truth = new TruthOptions(
                Duration.ofMinutes(minutes.get(seed % minutes.size())), Duration.ofSeconds(10 + seed % 4 * 10L));
        return SimulationOptions.of(4 + seed % 13, Duration.ofMinutes(45 + seed % 150), seed)
                .scenario(seed % 3 == 0 ? scenarios.get(seed % scenarios.size()) : Scenarios.blendedDay())
                .truth(truth);
    }
}
