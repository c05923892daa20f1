package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentStatusType;
import java.util.Optional;

/** An agent status of the instance. */
public record Status(String name, StatusKind kind, Arn arn) {
    public Optional<AgentStatusType> type() {
        return switch (kind) {
            case ROUTABLE -> Optional.of(AgentStatusType.ROUTABLE);
            case CUSTOM -> Optional.of(AgentStatusType.CUSTOM);
            case OFFLINE -> Optional.of(AgentStatusType.OFFLINE);
            case ERROR -> Optional.empty();
        };
    }
}
