package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What a supervisor does on another agent's contact.
 */
public final class MonitorState extends OpenEnum<MonitorState.Known> {
    /** Listens only. */
    public static final MonitorState SILENT_MONITOR = new MonitorState("SILENT_MONITOR", Known.SILENT_MONITOR);

    /** Takes part in the conversation. */
    public static final MonitorState BARGE = new MonitorState("BARGE", Known.BARGE);

    private static final List<MonitorState> VALUES = List.of(SILENT_MONITOR, BARGE);

    /** The values that this version knows. */
    public enum Known {
        /** Listens only. */
        SILENT_MONITOR,
        /** Takes part in the conversation. */
        BARGE,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private MonitorState(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MonitorState of(String text) {
        for (MonitorState value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new MonitorState(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<MonitorState> values() {
        return VALUES;
    }
}
