package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first event of each agent that has both snapshots, and a contact in one of them. */
final class OneOfEachAgent implements EventSet.Collecting {
    private final Set<String> agents = new HashSet<>();
    private final List<byte[]> events = new ArrayList<>();
    private final EventJson json = new EventJson();

    @Override
    public void agentEvent(AgentEvent event) {
        boolean whole = event.previousAgentSnapshot().isPresent()
                && event.currentAgentSnapshot().isPresent();
        boolean busy = contacts(event.currentAgentSnapshot()) + contacts(event.previousAgentSnapshot()) > 0;
        if (whole && busy && agents.add(event.agentArn().text())) {
            events.add(json.of(event));
        }
    }

    private static int contacts(Optional<AgentSnapshot> snapshot) {
        return snapshot.map(AgentSnapshot::contacts).map(List::size).orElse(0);
    }

    @Override
    public List<byte[]> events() {
        return events;
    }
}
