package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where an agent stands: logged in or not, and in which kind of status. */
public enum AgentPhase implements Phase {
    /** Nothing was heard of the agent yet. */
    ABSENT,
    /** Logged out. */
    LOGGED_OUT,
    /** Logged in, in the status {@code Offline}. */
    OFFLINE,
    /** Contacts may be routed to the agent. */
    ROUTABLE,
    /** Another status is chosen and begins when the contacts are done; until then the one before is shown. */
    NEXT_STATUS,
    /** In a status of the contact centre's own, such as Lunch. */
    CUSTOM,
    /** Logged in, in a status whose kind the event does not tell. */
    UNKNOWN;

    static final Set<AgentPhase> LOGGED_IN = EnumSet.range(OFFLINE, CUSTOM);

    static final Set<AgentPhase> ONLINE = EnumSet.range(ROUTABLE, CUSTOM);

    /**
     * Where the snapshot shows the agent. A status without a type, as in events before November 2022, is told by its
     * name: {@code Offline}, {@code Available}, or a custom one. {@code Error}, a fault of Amazon Connect, is unknown.
     */
    public static AgentPhase of(AgentSnapshot snapshot) {
        if (snapshot.nextAgentStatus().isPresent()) {
            return NEXT_STATUS;
        }
        return snapshot.agentStatus().map(AgentPhase::of).orElse(UNKNOWN);
    }

    /**
     * Where the agent stands after the event. A logout logs out, whatever its snapshot shows. An agent who is logged out
     * stays so while events other than a login show {@code Offline}: heartbeats go on for up to an hour. An event
     * without a snapshot changes nothing but by its type.
     */
    public static AgentPhase after(AgentEvent event, AgentPhase before) {
        if (event.eventType().is(AgentEventType.Known.LOGOUT)) {
            return LOGGED_OUT;
        }
        boolean login = event.eventType().is(AgentEventType.Known.LOGIN);
        Optional<AgentPhase> shown = event.currentAgentSnapshot().map(AgentPhase::of);
        if (before == LOGGED_OUT && !login && shown.orElse(OFFLINE) == OFFLINE) {
            return LOGGED_OUT;
        }
        return shown.orElse(login ? UNKNOWN : before);
    }

    private static AgentPhase of(AgentStatus status) {
        if (status.name().equals("Error")) {
            return UNKNOWN;
        }
        if (status.type().isPresent()) {
            return switch (status.type().orElseThrow().known()) {
                case ROUTABLE -> ROUTABLE;
                case CUSTOM -> CUSTOM;
                case OFFLINE -> OFFLINE;
                case UNKNOWN -> UNKNOWN;
            };
        }
        return switch (status.name()) {
            case "Offline" -> OFFLINE;
            case "Available" -> ROUTABLE;
            default -> CUSTOM;
        };
    }

    @Override
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** Whether the agent is online: logged in, and not in {@code Offline}. */
    @Override
    public boolean isActive() {
        return ONLINE.contains(this);
    }

    @Override
    public boolean isFinished() {
        return this == LOGGED_OUT;
    }
}
