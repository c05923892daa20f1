package io.github.agentstream.model.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * What kind of status an agent is in. Absent from events before November 2022.
 */
public final class AgentStatusType extends OpenEnum<AgentStatusType.Known> {
    /** Contacts may be routed to the agent, as in Available. */
    public static final AgentStatusType ROUTABLE = new AgentStatusType("ROUTABLE", Known.ROUTABLE);

    /** A status of the contact centre's own, such as Lunch. */
    public static final AgentStatusType CUSTOM = new AgentStatusType("CUSTOM", Known.CUSTOM);

    /** The agent takes no contacts. */
    public static final AgentStatusType OFFLINE = new AgentStatusType("OFFLINE", Known.OFFLINE);

    private static final List<AgentStatusType> VALUES = List.of(ROUTABLE, CUSTOM, OFFLINE);

    /** The values that this version knows. */
    public enum Known {
        /** Contacts may be routed to the agent, as in Available. */
        ROUTABLE,
        /** A status of the contact centre's own, such as Lunch. */
        CUSTOM,
        /** The agent takes no contacts. */
        OFFLINE,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private AgentStatusType(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AgentStatusType of(String text) {
        for (AgentStatusType value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new AgentStatusType(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<AgentStatusType> values() {
        return VALUES;
    }
}
