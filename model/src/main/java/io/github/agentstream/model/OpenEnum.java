package io.github.agentstream.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * A value from a list that AWS may lengthen at any time: the text exactly as received, and what this version knows it to
 * be.
 *
 * <p>Equality is that of the text, so nothing is lost between reading and writing. To group or to {@code switch}, use
 * {@link #known()}, under which {@code TASKS} is a task and {@code Voice} is voice. Immutable.
 *
 * @param <K> the values that this version knows, with one constant named {@code UNKNOWN}
 */
public abstract class OpenEnum<K extends Enum<K>> {
    private final String value;
    private final K known;

    /** A value with that text; {@code known} is what the text stands for. */
    protected OpenEnum(String value, K known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = Objects.requireNonNull(known, "known");
    }

    /** The text as received. */
    @JsonValue
    public final String value() {
        return value;
    }

    /** What the text stands for; {@code UNKNOWN} when this version does not know it. */
    public final K known() {
        return known;
    }

    /** Whether the text stands for that value, in whichever spelling. */
    public final boolean is(K candidate) {
        return known == candidate;
    }

    /** What that text is known as: the constant whose text differs from it in letter case alone; else {@code unknown}. */
    protected static <K extends Enum<K>> K knownAs(String text, List<? extends OpenEnum<K>> constants, K unknown) {
        for (OpenEnum<K> constant : constants) {
            if (constant.value().equalsIgnoreCase(text)) {
                return constant.known();
            }
        }
        return unknown;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((OpenEnum<?>) other).value.equals(value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
