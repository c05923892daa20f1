package io.github.agentstream.examples.lambda;

import io.github.agentstream.examples.lambda.local.StreamRecord;
import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.Scenarios;
import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A shard of simulated agent events with repeated, late, lost and unreadable records. */
final class SimulatedStream {
    private SimulatedStream() {}

    static List<StreamRecord> of(int agents, Duration length) {
        List<byte[]> records = new ArrayList<>();
        SimulationOptions options = SimulationOptions.of(agents, length, 7)
                .scenario(Scenarios.quietVoiceQueue())
                .noise(NoiseKind.DUPLICATES, NoiseKind.LOSS, NoiseKind.LATENESS);
        Simulation.run(options, new SimulationSink() {
            @Override
            public void agentEvent(AgentEvent event) {
                records.add(ConnectJson.write(event));
                if (records.size() % 17 == 0) {
                    records.add(("not JSON " + records.size()).getBytes(StandardCharsets.UTF_8));
                }
            }
        });
        return StreamRecord.numbered(0, records);
    }
}
