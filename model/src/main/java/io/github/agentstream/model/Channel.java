package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * How the customer reaches the contact centre.
 *
 * <p>The agent event page writes {@code TASKS} where contact events, contact records and the API write {@code TASK};
 * both are {@link Known#TASK} and each keeps its spelling.
 */
public final class Channel extends OpenEnum<Channel.Known> {
    /** A telephone or web call. */
    public static final Channel VOICE = new Channel("VOICE", Known.VOICE);

    /** A chat, SMS included. */
    public static final Channel CHAT = new Channel("CHAT", Known.CHAT);

    /** A task; {@code TASKS} in agent events. */
    public static final Channel TASK = new Channel("TASK", Known.TASK);

    /** An e-mail. */
    public static final Channel EMAIL = new Channel("EMAIL", Known.EMAIL);

    private static final Channel TASKS = new Channel("TASKS", Known.TASK);
    private static final List<Channel> VALUES = List.of(VOICE, CHAT, TASK, EMAIL);

    /** The values that this version knows. */
    public enum Known {
        /** A telephone or web call. */
        VOICE,
        /** A chat, SMS included. */
        CHAT,
        /** A task; {@code TASKS} in agent events. */
        TASK,
        /** An e-mail. */
        EMAIL,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private Channel(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Channel of(String text) {
        for (Channel value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        if (text.equalsIgnoreCase("TASKS")) {
            return text.equals("TASKS") ? TASKS : new Channel(text, Known.TASK);
        }
        return new Channel(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<Channel> values() {
        return VALUES;
    }
}
