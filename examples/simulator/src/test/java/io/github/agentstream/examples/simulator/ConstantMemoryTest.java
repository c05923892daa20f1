package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Counts what the simulator holds at a time: planned things, contacts, open intervals, delayed records. */
class ConstantMemoryTest {
    private static final SimulationSink NOBODY = new SimulationSink() {};

    @Test
    void holdsNoMoreInALongRun() {
        SimulationCounts one = run(Duration.ofDays(1), NoiseKind.LATENESS);
        SimulationCounts ten = run(Duration.ofDays(10), NoiseKind.LATENESS);
        assertThat(ten.records()).isGreaterThan(9 * one.records());
        assertThat(ten.mostPlanned()).isLessThan(one.mostPlanned() * 3 / 2);
        assertThat(ten.mostHeld()).isLessThan(one.mostHeld() * 2);
    }

    @Test
    void holdsAFewThingsForEachAgent() {
        SimulationCounts counts = Simulation.run(SimulationOptions.of(1_000, Duration.ofHours(2), 1), NOBODY);
        assertThat(counts.records()).isGreaterThan(200_000);
        assertThat(counts.mostPlanned()).isLessThan(8_000);
        assertThat(counts.mostHeld()).isLessThan(3_000);
    }

    private static SimulationCounts run(Duration length, NoiseKind noise) {
        SimulationOptions options = SimulationOptions.of(30, length, 1)
                .scenario(Scenarios.quietVoiceQueue())
                .noise(noise);
        return Simulation.run(options, NOBODY);
    }
}
