package io.github.agentstream.routing;

/** Whether the letter case of attributes and their values matters, which Amazon Connect does not document. */
public enum LetterCase {
    /**
     * {@code french} is not {@code French}. The default: the filters of Amazon Connect's metrics compare so. See <a
     * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentMetricData.html">GetCurrentMetricData</a>.
     */
    EXACT,
    /**
     * {@code french} is {@code French}, after {@link String#equalsIgnoreCase}. Amazon Connect does not let one create an
     * attribute that differs from another in letter case alone. See <a
     * href="https://docs.aws.amazon.com/connect/latest/adminguide/predefined-attributes.html">Create predefined
     * attributes</a>.
     */
    IGNORED;

    /** A form that two texts share when they are compared as equal; of {@link #EXACT} the text itself. */
    public String folded(String text) {
        if (this == EXACT) {
            return text;
        }
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
        }
        return new String(letters);
    }
}
