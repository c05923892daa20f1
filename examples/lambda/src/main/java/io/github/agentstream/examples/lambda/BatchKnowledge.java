package io.github.agentstream.examples.lambda;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is known of the agents of one batch, loaded when their first event comes. */
final class BatchKnowledge {
    private final SavedStates states;
    private final Consumer<String> log;
    private final Map<Arn, AgentKnowledge> agents = new LinkedHashMap<>();

    BatchKnowledge(SavedStates states, Consumer<String> log) {
        this.states = states;
        this.log = log;
    }

    AgentKnowledge of(AgentEvent event) throws IOException {
        Arn agent = event.agentArn();
        AgentKnowledge known = agents.get(agent);
        if (known == null) {
            known = load(agent);
            agents.put(agent, known);
        }
        return known;
    }

    private AgentKnowledge load(Arn agent) throws IOException {
        try {
            return new AgentKnowledge(states.load(agent.text()));
        } catch (IllegalArgumentException e) {
            log.accept("Saved state of " + agent + " is not used: " + e.getMessage());
            return new AgentKnowledge(Optional.empty());
        }
    }

    /** To be called once, when all that is marked safe is safe. */
    void save() throws IOException {
        for (Map.Entry<Arn, AgentKnowledge> agent : agents.entrySet()) {
            states.save(agent.getKey().text(), agent.getValue().toBeSaved());
        }
    }
}
