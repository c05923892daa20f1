package io.github.agentstream.model.contactevent;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * What happened to a contact. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html">Amazon Connect contact events</a>.
 */
public final class ContactEventType extends OpenEnum<ContactEventType.Known> {
    /** The contact began, or was transferred. */
    public static final ContactEventType INITIATED = new ContactEventType("INITIATED", Known.INITIATED);

    /** Media is established; not promised for inbound voice. */
    public static final ContactEventType CONNECTED_TO_SYSTEM =
            new ContactEventType("CONNECTED_TO_SYSTEM", Known.CONNECTED_TO_SYSTEM);

    /** Attributes, tags, routing criteria or other data changed. */
    public static final ContactEventType CONTACT_DATA_UPDATED =
            new ContactEventType("CONTACT_DATA_UPDATED", Known.CONTACT_DATA_UPDATED);

    /** The contact entered a queue. */
    public static final ContactEventType QUEUED = new ContactEventType("QUEUED", Known.QUEUED);

    /** An agent is on the contact. */
    public static final ContactEventType CONNECTED_TO_AGENT =
            new ContactEventType("CONNECTED_TO_AGENT", Known.CONNECTED_TO_AGENT);

    /** The customer's side ended. */
    public static final ContactEventType DISCONNECTED = new ContactEventType("DISCONNECTED", Known.DISCONNECTED);

    /** A task was paused. */
    public static final ContactEventType PAUSED = new ContactEventType("PAUSED", Known.PAUSED);

    /** A paused task goes on. */
    public static final ContactEventType RESUMED = new ContactEventType("RESUMED", Known.RESUMED);

    /** All is over, after contact work included. */
    public static final ContactEventType COMPLETED = new ContactEventType("COMPLETED", Known.COMPLETED);

    /** Answering machine detection was switched off. */
    public static final ContactEventType AMD_DISABLED = new ContactEventType("AMD_DISABLED", Known.AMD_DISABLED);

    /** Listed among the events by the page; an initiation method elsewhere. */
    public static final ContactEventType WEBRTC_API = new ContactEventType("WEBRTC_API", Known.WEBRTC_API);

    private static final List<ContactEventType> VALUES = List.of(
            INITIATED,
            CONNECTED_TO_SYSTEM,
            CONTACT_DATA_UPDATED,
            QUEUED,
            CONNECTED_TO_AGENT,
            DISCONNECTED,
            PAUSED,
            RESUMED,
            COMPLETED,
            AMD_DISABLED,
            WEBRTC_API);

    /** The values that this version knows. */
    public enum Known {
        /** The contact began, or was transferred. */
        INITIATED,
        /** Media is established; not promised for inbound voice. */
        CONNECTED_TO_SYSTEM,
        /** Attributes, tags, routing criteria or other data changed. */
        CONTACT_DATA_UPDATED,
        /** The contact entered a queue. */
        QUEUED,
        /** An agent is on the contact. */
        CONNECTED_TO_AGENT,
        /** The customer's side ended. */
        DISCONNECTED,
        /** A task was paused. */
        PAUSED,
        /** A paused task goes on. */
        RESUMED,
        /** All is over, after contact work included. */
        COMPLETED,
        /** Answering machine detection was switched off. */
        AMD_DISABLED,
        /** Listed among the events by the page; an initiation method elsewhere. */
        WEBRTC_API,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private ContactEventType(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContactEventType of(String text) {
        for (ContactEventType value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new ContactEventType(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<ContactEventType> values() {
        return VALUES;
    }
}
