package io.github.agentstream.metrics;

import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import java.util.Optional;

/** What time in a status counts as. */
enum StatusKind {
    /** Online and not non-productive: routable, or a fault inside Amazon Connect. */
    ONLINE,
    NON_PRODUCTIVE,
    OFFLINE;

    static StatusKind of(AgentStatus status) {
        if (status.name().equals("Error")) {
            return ONLINE;
        }
        Optional<AgentStatusType> type = status.type();
        return type.isPresent() ? ofType(type.orElseThrow()) : ofName(status.name());
    }

    private static StatusKind ofType(AgentStatusType type) {
        return switch (type.known()) {
            case CUSTOM -> NON_PRODUCTIVE;
            case OFFLINE -> OFFLINE;
            case ROUTABLE, UNKNOWN -> ONLINE;
        };
    }

    private static StatusKind ofName(String name) {
        return switch (name) {
            case "Available" -> ONLINE;
            case "Offline" -> OFFLINE;
            default -> NON_PRODUCTIVE;
        };
    }
}
