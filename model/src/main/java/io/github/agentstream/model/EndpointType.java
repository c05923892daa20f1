package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What kind of address an endpoint has.
 */
public final class EndpointType extends OpenEnum<EndpointType.Known> {
    /** A telephone number in E.164. */
    public static final EndpointType TELEPHONE_NUMBER = new EndpointType("TELEPHONE_NUMBER", Known.TELEPHONE_NUMBER);

    /** A voice-over-IP address. */
    public static final EndpointType VOIP = new EndpointType("VOIP", Known.VOIP);

    /** A flow. */
    public static final EndpointType CONTACT_FLOW = new EndpointType("CONTACT_FLOW", Known.CONTACT_FLOW);

    /** The ARN of a claimed number. */
    public static final EndpointType CONNECT_PHONENUMBER_ARN =
            new EndpointType("CONNECT_PHONENUMBER_ARN", Known.CONNECT_PHONENUMBER_ARN);

    /** An e-mail address. */
    public static final EndpointType EMAIL_ADDRESS = new EndpointType("EMAIL_ADDRESS", Known.EMAIL_ADDRESS);

    private static final List<EndpointType> VALUES =
            List.of(TELEPHONE_NUMBER, VOIP, CONTACT_FLOW, CONNECT_PHONENUMBER_ARN, EMAIL_ADDRESS);

    /** The values that this version knows. */
    public enum Known {
        /** A telephone number in E.164. */
        TELEPHONE_NUMBER,
        /** A voice-over-IP address. */
        VOIP,
        /** A flow. */
        CONTACT_FLOW,
        /** The ARN of a claimed number. */
        CONNECT_PHONENUMBER_ARN,
        /** An e-mail address. */
        EMAIL_ADDRESS,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private EndpointType(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EndpointType of(String text) {
        for (EndpointType value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new EndpointType(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<EndpointType> values() {
        return VALUES;
    }
}
