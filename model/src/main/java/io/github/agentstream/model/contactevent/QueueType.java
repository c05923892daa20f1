package io.github.agentstream.model.contactevent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/** Whose queue a contact waits in. */
public final class QueueType extends OpenEnum<QueueType.Known> {
    /** A queue of the contact centre. */
    public static final QueueType STANDARD = new QueueType("STANDARD", Known.STANDARD);

    /** The queue of one agent. */
    public static final QueueType AGENT = new QueueType("AGENT", Known.AGENT);

    private static final List<QueueType> VALUES = List.of(STANDARD, AGENT);

    /** The values that this version knows. */
    public enum Known {
        /** A queue of the contact centre. */
        STANDARD,
        /** The queue of one agent. */
        AGENT,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private QueueType(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QueueType of(String text) {
        for (QueueType value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new QueueType(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<QueueType> values() {
        return VALUES;
    }
}
