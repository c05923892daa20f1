package io.github.agentstream.examples.lambda.local;

import io.github.agentstream.examples.simulator.Scenarios;
import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an invented contact centre of three agents sends. */
record SimulatedHour(List<byte[]> agentEvents, List<byte[]> contactEvents) {

    static SimulatedHour make() {
        SimulatedHour hour = new SimulatedHour(new ArrayList<>(), new ArrayList<>());
        SimulationOptions options =
                SimulationOptions.of(3, Duration.ofHours(1), 1).scenario(Scenarios.quietVoiceQueue());
        Simulation.run(options, new SimulationSink() {
            @Override
            public void agentEvent(AgentEvent event) {
                hour.agentEvents.add(ConnectJson.write(event));
            }

            @Override
            public void contactEvent(ContactEvent event) {
                hour.contactEvents.add(ConnectJson.write(event));
            }
        });
        return hour;
    }
}
