package io.github.agentstream.model.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * Why an agent event was sent. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/agent-event-stream-model.html">Agent event stream data
 * model</a>.
 */
public final class AgentEventType extends OpenEnum<AgentEventType.Known> {
    /** The agent logged in; either snapshot may be absent. */
    public static final AgentEventType LOGIN = new AgentEventType("LOGIN", Known.LOGIN);

    /** The agent logged out. */
    public static final AgentEventType LOGOUT = new AgentEventType("LOGOUT", Known.LOGOUT);

    /** A contact, the status or the configuration changed. */
    public static final AgentEventType STATE_CHANGE = new AgentEventType("STATE_CHANGE", Known.STATE_CHANGE);

    /** Nothing changed for a while; goes on for up to an hour after logout. */
    public static final AgentEventType HEART_BEAT = new AgentEventType("HEART_BEAT", Known.HEART_BEAT);

    private static final List<AgentEventType> VALUES = List.of(LOGIN, LOGOUT, STATE_CHANGE, HEART_BEAT);

    /** The values that this version knows. */
    public enum Known {
        /** The agent logged in; either snapshot may be absent. */
        LOGIN,
        /** The agent logged out. */
        LOGOUT,
        /** A contact, the status or the configuration changed. */
        STATE_CHANGE,
        /** Nothing changed for a while; goes on for up to an hour after logout. */
        HEART_BEAT,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private AgentEventType(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgentEventType of(String text) {
        for (AgentEventType value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new AgentEventType(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<AgentEventType> values() {
        return VALUES;
    }
}
