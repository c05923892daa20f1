package io.github.agentstream.model.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.agentstream.model.OpenEnum;
import java.util.List;

/**
 * How an attribute condition compares. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-events.html">Amazon Connect contact events</a>.
 */
public final class ComparisonOperator extends OpenEnum<ComparisonOperator.Known> {
    /** The agent's level is at least the given one. */
    public static final ComparisonOperator NUMBER_GREATER_OR_EQUAL_TO =
            new ComparisonOperator("NumberGreaterOrEqualTo", Known.NUMBER_GREATER_OR_EQUAL_TO);

    /** The agent's level lies in the range, both ends included. */
    public static final ComparisonOperator RANGE = new ComparisonOperator("Range", Known.RANGE);

    /** The agent is one of those named. */
    public static final ComparisonOperator MATCH = new ComparisonOperator("Match", Known.MATCH);

    private static final List<ComparisonOperator> VALUES = List.of(NUMBER_GREATER_OR_EQUAL_TO, RANGE, MATCH);

    /** The values that this version knows. */
    public enum Known {
        /** The agent's level is at least the given one. */
        NUMBER_GREATER_OR_EQUAL_TO,
        /** The agent's level lies in the range, both ends included. */
        RANGE,
        /** The agent is one of those named. */
        MATCH,
        /** Anything else; the text is kept. */
        UNKNOWN
    }

    private ComparisonOperator(String value, Known known) {
        super(value, known);
    }

    /** The value with that text, which may be any; texts that differ in letter case alone are known as the same. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ComparisonOperator of(String text) {
        for (ComparisonOperator value : VALUES) {
            if (value.value().equals(text)) {
                return value;
            }
        }
        return new ComparisonOperator(text, knownAs(text, VALUES, Known.UNKNOWN));
    }

    /** The values that this version knows, in the canonical spelling. */
    public static List<ComparisonOperator> values() {
        return VALUES;
    }
}
