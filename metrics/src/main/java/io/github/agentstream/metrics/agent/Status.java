package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.agent.AgentStatus;

/** A status of an agent, as far as it counts. */
record Status(String name, StatusKind kind) {
    static Status of(AgentStatus status) {
        return new Status(status.name(), StatusKind.of(status));
    }
}
