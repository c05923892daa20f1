package io.github.agentstream.examples.simulator;

import io.github.agentstream.examples.simulator.centre.Centre;
import io.github.agentstream.examples.simulator.noise.NoisySink;

/**
 * Simulates a contact centre.
 *
 * <pre>{@code
 * SimulationOptions options = SimulationOptions.of(50, Duration.ofHours(9), 1);
 * Simulation.run(options, new SimulationSink() {
 *     public void agentEvent(AgentEvent event) {
 *         validator.accept(event);
 *     }
 * });
 * }</pre>
 *
 * <p>The same options give the same records in the same order. Memory is bounded by the agents and by the contacts of
 * the moment, not by the length. The streams go on past that length until all contacts are done, all agents have logged
 * out, and their heartbeats have ceased.
 */
public final class Simulation {
    private Simulation() {}

    /** Runs to the end, in the thread of the caller. */
    public static SimulationCounts run(SimulationOptions options, SimulationSink sink) {
        Floor floor = new Floor(options.agents(), options.length());
        options.scenario().describe(floor);
        CountingSink counting = new CountingSink(sink);
        NoisySink noisy = NoisySink.of(options.noise(), options.seed(), counting);
        Centre centre = new Centre(floor, options.start().toEpochMilli(), options.seed(), options.truth(), noisy);
        centre.run();
        noisy.end();
        return counting.counts(centre.mostPlanned(), centre.mostHeld() + noisy.mostHeld());
    }
}
