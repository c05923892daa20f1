package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import java.time.Duration;
import java.util.List;

/** Which events of a simulated stream are read. Both come in the order of the stream, from a fixed seed. */
public enum EventSet {
    /** One event of each of 2,000 agents, so that no event says anything about the next. */
    UNRELATED(2_000, Duration.ofMinutes(5)) {
        @Override
        Collecting collecting() {
            return new OneOfEachAgent();
        }
    },

    /** The first 50 events of each of 200 agents, mixed as they arrive; the previous snapshot is the last current one. */
    SUCCESSIVE(200, Duration.ofHours(1)) {
        @Override
        Collecting collecting() {
            return new FirstOfEachAgent(50);
        }
    };

    private static final long SEED = 1;

    private final int agents;
    private final Duration length;

    EventSet(int agents, Duration length) {
        this.agents = agents;
        this.length = length;
    }

    /** Takes events until it has enough. */
    interface Collecting extends SimulationSink {
        /** The events, as JSON. */
        List<byte[]> events();
    }

    abstract Collecting collecting();

    /** The events as they stand on the stream, each a JSON document; always the same ones. */
    public List<byte[]> simulate(EventSize size) {
        Collecting collecting = collecting();
        Simulation.run(SimulationOptions.of(agents, length, SEED).scenario(size.scenario()), collecting);
        return collecting.events();
    }
}
