package io.github.agentstream.model.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * The state of a contact as the agent's desktop sees it. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/about-contact-states.html">About contact states</a>.
 */
public final class ContactState extends OpenEnum<ContactState.Known> {
    /** A queued callback is offered to the agent. */
    public static final ContactState INCOMING = new ContactState("INCOMING", Known.INCOMING);

    /** The agent accepted a queued callback; dialling has not begun. */
    public static final ContactState PENDING = new ContactState("PENDING", Known.PENDING);

    /** Ringing at the agent; of outbound calls and callbacks, the dialling. */
    public static final ContactState CONNECTING = new ContactState("CONNECTING", Known.CONNECTING);

    /** The agent is on the contact. */
    public static final ContactState CONNECTED = new ContactState("CONNECTED", Known.CONNECTED);

    /** The agent put the customer on hold. */
    public static final ContactState CONNECTED_ONHOLD = new ContactState("CONNECTED_ONHOLD", Known.CONNECTED_ONHOLD);

    /** The agent paused the task. */
    public static final ContactState PAUSED = new ContactState("PAUSED", Known.PAUSED);

    /** The agent did not answer. */
    public static final ContactState MISSED = new ContactState("MISSED", Known.MISSED);

    /** The agent declined, or the customer left while it rang. */
    public static final ContactState REJECTED = new ContactState("REJECTED", Known.REJECTED);

    /** The offer failed; often a missed or declined contact. */
    public static final ContactState ERROR = new ContactState("ERROR", Known.ERROR);

    /** The conversation is over; after contact work (ACW) goes on until the contact is gone. */
    public static final ContactState ENDED = new ContactState("ENDED", Known.ENDED);

    private static final List<ContactState> VALUES =
            List.of(INCOMING, PENDING, CONNECTING, CONNECTED, CONNECTED_ONHOLD, PAUSED, MISSED, REJECTED, ERROR, ENDED);

    /** The values that this version knows. */
    public enum Known {
        /** A queued callback is offered to the agent. */
        INCOMING,
        /** The agent accepted a queued callback; dialling has not begun. */
        PENDING,
        /** Ringing at the agent; of outbound calls and callbacks, the dialling. */
        CONNECTING,
        /** The agent is on the contact. */
        CONNECTED,
        /** The agent put the customer on hold. */
        CONNECTED_ONHOLD,
        /** The agent paused the task. */
        PAUSED,
        /** The agent did not answer. */
        MISSED,
        /** The agent declined, or the customer left while it rang. */
        REJECTED,
        /** The offer failed; often a missed or declined contact. */
        ERROR,
        /** The conversation is over; after contact work (ACW) goes on until the contact is gone. */
        ENDED,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private ContactState(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactState of(String text) {
        for (ContactState value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new ContactState(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<ContactState> values() {
        return VALUES;
    }
}
