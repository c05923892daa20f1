package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.truth.TruthCheck;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

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
}
