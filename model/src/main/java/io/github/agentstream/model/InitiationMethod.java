package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * How a contact came to be. The union of what the agent event, contact event and contact record pages list, and of the
 * two customer-first callback methods that only their own page names.
 */
public final class InitiationMethod extends OpenEnum<InitiationMethod.Known> {
    /** The customer called, wrote or opened a chat. */
    public static final InitiationMethod INBOUND = new InitiationMethod("INBOUND", Known.INBOUND);

    /** An agent dialled the customer. */
    public static final InitiationMethod OUTBOUND = new InitiationMethod("OUTBOUND", Known.OUTBOUND);

    /** An agent or a flow transferred the contact, with a quick connect or a flow. */
    public static final InitiationMethod TRANSFER = new InitiationMethod("TRANSFER", Known.TRANSFER);

    /** A queued callback. */
    public static final InitiationMethod CALLBACK = new InitiationMethod("CALLBACK", Known.CALLBACK);

    /** An API call started the contact. */
    public static final InitiationMethod API = new InitiationMethod("API", Known.API);

    /** A web call started through the API. */
    public static final InitiationMethod WEBRTC_API = new InitiationMethod("WEBRTC_API", Known.WEBRTC_API);

    /** The customer was moved from one queue to another before an agent answered. */
    public static final InitiationMethod QUEUE_TRANSFER = new InitiationMethod("QUEUE_TRANSFER", Known.QUEUE_TRANSFER);

    /** A supervisor listens to, or joins, another agent's contact. */
    public static final InitiationMethod MONITOR = new InitiationMethod("MONITOR", Known.MONITOR);

    /** A disconnect flow started the contact. */
    public static final InitiationMethod DISCONNECT = new InitiationMethod("DISCONNECT", Known.DISCONNECT);

    /** An agent added an outside party to the contact. */
    public static final InitiationMethod EXTERNAL_OUTBOUND =
            new InitiationMethod("EXTERNAL_OUTBOUND", Known.EXTERNAL_OUTBOUND);

    /** An agent's reply to an e-mail. */
    public static final InitiationMethod AGENT_REPLY = new InitiationMethod("AGENT_REPLY", Known.AGENT_REPLY);

    /** The Send message block of a flow sent an e-mail. */
    public static final InitiationMethod FLOW = new InitiationMethod("FLOW", Known.FLOW);

    /** An outbound campaign contact that the agent sees before it is dialled. */
    public static final InitiationMethod CAMPAIGN_PREVIEW =
            new InitiationMethod("CAMPAIGN_PREVIEW", Known.CAMPAIGN_PREVIEW);

    /** A customer-first callback, waiting in the queue. */
    public static final InitiationMethod CALLBACK_CUSTOMER_FIRST_QUEUED =
            new InitiationMethod("CALLBACK_CUSTOMER_FIRST_QUEUED", Known.CALLBACK_CUSTOMER_FIRST_QUEUED);

    /** The dialled leg of a customer-first callback. */
    public static final InitiationMethod CALLBACK_CUSTOMER_FIRST_DIALED =
            new InitiationMethod("CALLBACK_CUSTOMER_FIRST_DIALED", Known.CALLBACK_CUSTOMER_FIRST_DIALED);

    private static final List<InitiationMethod> VALUES = List.of(
            INBOUND,
            OUTBOUND,
            TRANSFER,
            CALLBACK,
            API,
            WEBRTC_API,
            QUEUE_TRANSFER,
            MONITOR,
            DISCONNECT,
            EXTERNAL_OUTBOUND,
            AGENT_REPLY,
            FLOW,
            CAMPAIGN_PREVIEW,
            CALLBACK_CUSTOMER_FIRST_QUEUED,
            CALLBACK_CUSTOMER_FIRST_DIALED);

    /** The values that this version knows. */
    public enum Known {
        /** The customer called, wrote or opened a chat. */
        INBOUND,
        /** An agent dialled the customer. */
        OUTBOUND,
        /** An agent or a flow transferred the contact, with a quick connect or a flow. */
        TRANSFER,
        /** A queued callback. */
        CALLBACK,
        /** An API call started the contact. */
        API,
        /** A web call started through the API. */
        WEBRTC_API,
        /** The customer was moved from one queue to another before an agent answered. */
        QUEUE_TRANSFER,
        /** A supervisor listens to, or joins, another agent's contact. */
        MONITOR,
        /** A disconnect flow started the contact. */
        DISCONNECT,
        /** An agent added an outside party to the contact. */
        EXTERNAL_OUTBOUND,
        /** An agent's reply to an e-mail. */
        AGENT_REPLY,
        /** The Send message block of a flow sent an e-mail. */
        FLOW,
        /** An outbound campaign contact that the agent sees before it is dialled. */
        CAMPAIGN_PREVIEW,
        /** A customer-first callback, waiting in the queue. */
        CALLBACK_CUSTOMER_FIRST_QUEUED,
        /** The dialled leg of a customer-first callback. */
        CALLBACK_CUSTOMER_FIRST_DIALED,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private InitiationMethod(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InitiationMethod of(String text) {
        for (InitiationMethod value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new InitiationMethod(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<InitiationMethod> values() {
        return VALUES;
    }
}
