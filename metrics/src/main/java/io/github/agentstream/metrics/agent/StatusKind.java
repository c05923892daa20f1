package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import java.util.Optional;

/** What time in a status counts as. */
enum StatusKind {
    /** Contacts may be routed to the agent. */
    ROUTABLE,
    /** A status of the contact centre's own. */
    NON_PRODUCTIVE,
    /** A fault inside Amazon Connect. */
    ERROR,
    /** Of a type that this version does not know: online, and nothing else. */
    OTHER,
    OFFLINE;

    static StatusKind of(AgentStatus status) {
        if (status.name().equals("Error")) {
            return ERROR;
        }
        Optional<AgentStatusType> type = status.type();
        return type.isPresent() ? ofType(type.orElseThrow()) : ofName(status.name());
    }

    boolean isOnline() {
        return this != OFFLINE;
    }

    private static StatusKind ofType(AgentStatusType type) {
        return switch (type.known()) {
            case CUSTOM -> NON_PRODUCTIVE;
            case OFFLINE -> OFFLINE;
            case ROUTABLE -> ROUTABLE;
            case UNKNOWN -> OTHER;
        };
    }

    private static StatusKind ofName(String name) {
        return switch (name) {
            case "Available" -> ROUTABLE;
            case "Offline" -> OFFLINE;
            default -> NON_PRODUCTIVE;
        };
    }
}
