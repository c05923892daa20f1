package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.truth.TruthCheck;
import java.time.Duration;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SimulationProperties {

    @Property(tries = 60)
    void holdForAnySize(
            @ForAll @IntRange(min = 1, max = 12) int agents,
            @ForAll @IntRange(min = 1, max = 3_600) int seconds,
            @ForAll long seed,
            @ForAll @IntRange(max = 3) int scenario) {
        SimulationOptions options = SimulationOptions.of(agents, Duration.ofSeconds(seconds), seed)
                .scenario(Scenarios.all().get(scenario));
        Simulation.run(options, new StreamCheck());
        new TruthCheck(Collected.of(options)).assertAddsUp(options.toString());
    }

    @Property(tries = 30)
    void anyNoiseLeavesTheTruthAndWhatCanBeRead(@ForAll @Size(min = 1) Set<NoiseKind> noise, @ForAll long seed) {
        SimulationOptions options = SimulationOptions.of(6, Duration.ofMinutes(30), seed);
        Collected clean = Collected.of(options);
        Collected noisy = Collected.of(options.noise(noise));
        assertThat(noisy.spans).isEqualTo(clean.spans);
        assertThat(noisy.rows).isEqualTo(clean.rows);
        for (Delivery delivery : noisy.deliveries) {
            StreamCheck.assertReadsBackEqual(delivery.value());
        }
    }
}
