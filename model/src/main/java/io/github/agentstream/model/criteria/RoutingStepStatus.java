package io.github.agentstream.model.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * Where a routing step stands. DescribeContact shows the first four, contact records and contact events all six.
 */
public final class RoutingStepStatus extends OpenEnum<RoutingStepStatus.Known> {
    /** Its turn has not come. */
    public static final RoutingStepStatus INACTIVE = new RoutingStepStatus("INACTIVE", Known.INACTIVE);

    /** Agents are being looked for. */
    public static final RoutingStepStatus ACTIVE = new RoutingStepStatus("ACTIVE", Known.ACTIVE);

    /** An agent of this step took the contact. */
    public static final RoutingStepStatus JOINED = new RoutingStepStatus("JOINED", Known.JOINED);

    /** Its time ran out. */
    public static final RoutingStepStatus EXPIRED = new RoutingStepStatus("EXPIRED", Known.EXPIRED);

    /** The criteria were replaced meanwhile. */
    public static final RoutingStepStatus INTERRUPTED = new RoutingStepStatus("INTERRUPTED", Known.INTERRUPTED);

    /** The customer left meanwhile. */
    public static final RoutingStepStatus DEACTIVATED = new RoutingStepStatus("DEACTIVATED", Known.DEACTIVATED);

    private static final List<RoutingStepStatus> VALUES =
            List.of(INACTIVE, ACTIVE, JOINED, EXPIRED, INTERRUPTED, DEACTIVATED);

    /** The values that this version knows. */
    public enum Known {
        /** Its turn has not come. */
        INACTIVE,
        /** Agents are being looked for. */
        ACTIVE,
        /** An agent of this step took the contact. */
        JOINED,
        /** Its time ran out. */
        EXPIRED,
        /** The criteria were replaced meanwhile. */
        INTERRUPTED,
        /** The customer left meanwhile. */
        DEACTIVATED,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private RoutingStepStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoutingStepStatus of(String text) {
        for (RoutingStepStatus value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new RoutingStepStatus(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<RoutingStepStatus> values() {
        return VALUES;
    }
}
