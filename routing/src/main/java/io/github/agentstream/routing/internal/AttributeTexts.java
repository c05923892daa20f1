package io.github.agentstream.routing.internal;

import java.util.regex.Pattern;

/**
 * What names and values of predefined attributes consist of. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/predefined-attributes.html">Create predefined attributes</a>.
 */
public final class AttributeTexts {
    /** As documented; {@code +-@} in it is a range of characters. */
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+-@']+");

    private static final String ALLOWED_TEXT = "letters, digits, spaces and `_.:/=+-@',;<>?`";
    private static final String REFERENCE = "$.";
    private static final String SERVICE = "aws:";
    private static final String SYSTEM = "connect:";

    private AttributeTexts() {}

    /** Whether it stands for a text that only the flow can look up. */
    public static boolean isReference(String text) {
        return text.startsWith(REFERENCE);
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What is wrong with the characters of a text that is not empty, without a dot; empty when nothing is. */
    public static String fault(String text) {
        if (text.startsWith(SERVICE)) {
            return "Expected a text that does not begin with `aws:`, found one that does";
        }
        String own = text.startsWith(SYSTEM) ? text.substring(SYSTEM.length()) : text;
        return ALLOWED.matcher(own).matches() ? "" : "Expected " + ALLOWED_TEXT + ", found another character";
    }
}
