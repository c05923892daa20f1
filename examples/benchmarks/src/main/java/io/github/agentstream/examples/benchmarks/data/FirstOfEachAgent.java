package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.model.agent.AgentEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** So many events of each agent, beginning with the login. */
final class FirstOfEachAgent implements EventSet.Collecting {
    private final int most;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<byte[]> events = new ArrayList<>();
    private final EventJson json = new EventJson();

    FirstOfEachAgent(int most) {
        this.most = most;
    }

    @Override
    public void agentEvent(AgentEvent event) {
        if (taken.merge(event.agentArn().text(), 1, Integer::sum) <= most) {
            events.add(json.of(event));
        }
    }

    @Override
    public List<byte[]> events() {
        return events;
    }
}
