package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.examples.benchmarks.data.PlainEvents;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.util.ArrayList;
import java.util.List;

/** Feeds a validator with two events of each agent, whose snapshots are held throughout, and prints what it keeps of one. */
final class HeldState {
    private HeldState() {}

    /** Takes how many contacts an agent has, and how many agents there are. */
    public static void main(String[] arguments) {
        int contacts = Integer.parseInt(arguments[0]);
        int agents = Integer.parseInt(arguments[1]);
        List<AgentEvent> events = new ArrayList<>();
        for (int agent = 0; agent < agents; agent++) {
            events.add(PlainEvents.of(agent, 0, contacts));
            events.add(PlainEvents.of(agent, 1, contacts));
        }
        AgentStreamValidator validator = new AgentStreamValidator();
        long before = Heap.used();
        events.forEach(validator::accept);
        long after = Heap.used();
        if (validator.agents() != agents || events.isEmpty()) {
            throw new IllegalStateException("Expected " + agents + " agents, found " + validator.agents());
        }
        System.out.println((after - before) / agents);
    }
}
