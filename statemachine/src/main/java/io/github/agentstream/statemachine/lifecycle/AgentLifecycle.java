package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.AgentPhase.ABSENT;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.CUSTOM;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.LOGGED_IN;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.LOGGED_OUT;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.NEXT_STATUS;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.OFFLINE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.ONLINE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.ROUTABLE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.UNKNOWN;

import io.github.agentstream.model.agent.AgentEventType;
import java.util.EnumSet;
import java.util.List;

/**
 * The session and the status of an agent, from before an event to after it, by the type of the event; {@link
 * AgentPhase#after} tells both.
 *
 * <p>Login and {@code Offline} are two things: an agent may be logged in and offline, and may log out while available.
 * See <a href="https://docs.aws.amazon.com/connect/latest/adminguide/agent-event-stream-model.html">Agent event streams
 * data model</a>.
 */
public final class AgentLifecycle {
    /** The table. The active states are those that count as online. */
    public static final Lifecycle<AgentPhase, AgentEventType.Known> TABLE = table();

    private AgentLifecycle() {}

    /** The table, laid out anew. */
    static Lifecycle<AgentPhase, AgentEventType.Known> table() {
        return new Lifecycle<>("agent", AgentPhase.class, List.of(AgentEventType.Known.values()), AgentLifecycle::grid);
    }

    private static Grid<AgentPhase> grid(AgentEventType.Known type) {
        EnumSet<AgentPhase> all = EnumSet.allOf(AgentPhase.class);
        Grid<AgentPhase> grid = switch (type) {
            case LOGIN -> login();
            case LOGOUT -> logout();
            case STATE_CHANGE -> stateChange();
            case HEART_BEAT -> heartbeat();
            case UNKNOWN -> Grid.filled(AgentPhase.class, AgentRules.UNKNOWN_EVENT);
        };
        return grid.with(all, UNKNOWN, AgentRules.UNKNOWN_STATUS)
                .with(UNKNOWN, all, AgentRules.UNKNOWN_STATUS)
                .with(all, ABSENT, AgentRules.FORGOTTEN)
                .with(ABSENT, ABSENT, AgentRules.NOTHING_SHOWN);
    }

    private static Grid<AgentPhase> login() {
        return Grid.filled(AgentPhase.class, AgentRules.LOGIN_LOGS_IN)
                .with(EnumSet.of(ABSENT, LOGGED_OUT), LOGGED_IN, AgentRules.LOGGED_IN)
                .with(EnumSet.of(ABSENT, LOGGED_OUT), NEXT_STATUS, AgentRules.LOGGED_IN_WITH_NEXT)
                .with(LOGGED_IN, LOGGED_IN, AgentRules.LOGGED_IN_TWICE);
    }

    private static Grid<AgentPhase> logout() {
        return Grid.filled(AgentPhase.class, AgentRules.LOGOUT_LOGS_OUT)
                .with(ABSENT, LOGGED_OUT, AgentRules.FIRST_SEEN)
                .with(LOGGED_OUT, LOGGED_OUT, AgentRules.LOGIN_UNSEEN)
                .with(OFFLINE, LOGGED_OUT, AgentRules.LOGGED_OUT)
                .with(ONLINE, LOGGED_OUT, AgentRules.LOGGED_OUT_ONLINE);
    }

    private static Grid<AgentPhase> stateChange() {
        return Grid.filled(AgentPhase.class, AgentRules.STATUS_CHANGED)
                .withRepeated(LOGGED_IN, AgentRules.SAME_KIND)
                .with(ROUTABLE, NEXT_STATUS, AgentRules.NEXT_CHOSEN)
                .with(EnumSet.of(OFFLINE, CUSTOM), NEXT_STATUS, AgentRules.NEXT_FROM_OTHER)
                .with(NEXT_STATUS, EnumSet.of(OFFLINE, CUSTOM), AgentRules.NEXT_BEGAN)
                .with(NEXT_STATUS, ROUTABLE, AgentRules.NEXT_TAKEN_BACK)
                .with(LOGGED_IN, LOGGED_OUT, AgentRules.OFFLINE_IS_NOT_LOGGED_OUT)
                .with(LOGGED_OUT, LOGGED_IN, AgentRules.LOGIN_UNSEEN)
                .with(LOGGED_OUT, LOGGED_OUT, AgentRules.CHANGED_LOGGED_OUT)
                .with(ABSENT, LOGGED_IN, AgentRules.FIRST_SEEN)
                .with(ABSENT, LOGGED_OUT, AgentRules.FIRST_SEEN);
    }

    private static Grid<AgentPhase> heartbeat() {
        return Grid.filled(AgentPhase.class, AgentRules.CHANGE_UNSEEN)
                .withRepeated(LOGGED_IN, AgentRules.HEARTBEAT)
                .with(LOGGED_IN, LOGGED_OUT, AgentRules.OFFLINE_IS_NOT_LOGGED_OUT)
                .with(LOGGED_OUT, LOGGED_IN, AgentRules.LOGIN_UNSEEN)
                .with(LOGGED_OUT, OFFLINE, AgentRules.HEARTBEAT_NO_LOGIN)
                .with(LOGGED_OUT, LOGGED_OUT, AgentRules.HEARTBEAT_AFTER_LOGOUT)
                .with(ABSENT, LOGGED_IN, AgentRules.FIRST_SEEN)
                .with(ABSENT, LOGGED_OUT, AgentRules.FIRST_SEEN);
    }
}
