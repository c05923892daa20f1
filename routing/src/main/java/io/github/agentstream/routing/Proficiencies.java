package io.github.agentstream.routing;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * The levels of one agent. An agent has ten or so, for which running through an array is faster than a hash table;
 * names made to collide cost no more than reading them once. Immutable.
 */
final class Proficiencies {
    /** In their order, as are the others. */
    private final AttributeValue[] attributes;

    private final int[] hashes;
    private final double[] levels;
    private final int[] bits;
    private final Traces traces;

    private Proficiencies(AttributeValue[] attributes, double[] levels) {
        this.attributes = attributes;
        this.hashes =
                Arrays.stream(attributes).mapToInt(AttributeValue::hashCode).toArray();
        this.levels = levels;
        this.bits = Arrays.stream(levels).mapToInt(LevelMask::bitOf).toArray();
        Traces left = Traces.NONE;
        for (int i = 0; i < levels.length; i++) {
            left = left.and(Traces.upTo(attributes[i], levels[i]));
        }
        this.traces = left;
    }

    static Proficiencies of(SortedMap<AttributeValue, Double> levels) {
        return new Proficiencies(
                levels.keySet().toArray(AttributeValue[]::new),
                levels.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return attributes.length;
    }

    Traces traces() {
        return traces;
    }

    /** Where the attribute stands; negative when it does not. */
    int indexOf(AttributeValue attribute) {
        int hash = attribute.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && attributes[i].equals(attribute)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the attribute stands in any letter case, the highest level first; negative when it does not. */
    int indexOfIgnoringCase(AttributeValue attribute) {
        int found = -1;
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i].equalsIgnoringCase(attribute) && (found < 0 || levels[i] > levels[found])) {
                found = i;
            }
        }
        return found;
    }

    /** The level as received. */
    double level(int index) {
        return levels[index];
    }

    /** The level in a {@link LevelMask}; 0 when it is none of the whole levels from 1 to 5. */
    int bit(int index) {
        return bits[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proficiencies that
                && Arrays.equals(that.attributes, attributes)
                && Arrays.equals(that.levels, levels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    /** How many there are. */
    @Override
    public String toString() {
        return Integer.toString(size());
    }
}
