package io.github.agentstream.routing;

import java.util.Objects;

/** What an agent can be good at: a predefined attribute and one of its values, compared exactly as they are spelt. */
final class AttributeValue implements Comparable<AttributeValue> {
    private final String name;
    private final String value;
    private final int hash;

    AttributeValue(String name, String value) {
        this.name = Objects.requireNonNull(name, "name");
        this.value = Objects.requireNonNull(value, "value");
        this.hash = 31 * name.hashCode() + value.hashCode();
    }

    boolean equalsIgnoringCase(AttributeValue other) {
        return name.equalsIgnoreCase(other.name) && value.equalsIgnoreCase(other.value);
    }

    /** What all attributes have in common that are compared as equal to this one. */
    AttributeValue folded(LetterCase letterCase) {
        return new AttributeValue(letterCase.folded(name), letterCase.folded(value));
    }

    @Override
    public int compareTo(AttributeValue other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributeValue that && that.name.equals(name) && that.value.equals(value);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return name + "/" + value;
    }
}
