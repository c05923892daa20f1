package io.github.agentstream.routing;

/**
 * The levels of one proficiency that a condition admits: a subset of absent, 1, 2, 3, 4 and 5, where absent stands for
 * an agent who does not have the proficiency at all. However a condition was written, this is what it means, so {@code
 * atLeast(4)} equals {@code between(4, 5)}.
 *
 * <p>Thresholds are inclusive, need not be whole and may lie outside 1 to 5: {@code atLeast(2.5)} admits 3, 4 and 5,
 * and {@code atLeast(6)} admits nobody. Only a negated mask admits absent: {@code NOT 1-5} is how to ask for agents
 * without a proficiency. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a> and
 * <a href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a>.
 * Immutable.
 */
public final class LevelMask {
    /** The least level that Amazon Connect assigns. */
    static final int LEAST = 1;

    /** The greatest level that Amazon Connect assigns. */
    static final int GREATEST = 5;

    private static final int ABSENT = 1;
    private static final int ALL = (1 << (GREATEST + 1)) - 1;

    /** Bit 0 for absent, bit n for level n. */
    private final int bits;

    private LevelMask(int bits) {
        this.bits = bits;
    }

    /**
     * The levels from that one upwards.
     *
     * @throws IllegalArgumentException when the threshold is not a number
     */
    public static LevelMask atLeast(double least) {
        return between(least, GREATEST);
    }

    /**
     * The levels from the least to the greatest, both included; none when the least is above the greatest.
     *
     * @throws IllegalArgumentException when a threshold is not a number
     */
    public static LevelMask between(double least, double greatest) {
        if (Double.isNaN(least) || Double.isNaN(greatest)) {
            throw new IllegalArgumentException("Expected a level, found `NaN`");
        }
        int bits = 0;
        for (int level = LEAST; level <= GREATEST; level++) {
            if (level >= least && level <= greatest) {
                bits |= 1 << level;
            }
        }
        return new LevelMask(bits);
    }

    /** What this mask does not admit, absent included. */
    public LevelMask negated() {
        return new LevelMask(bits ^ ALL);
    }

    /**
     * Whether that level is admitted.
     *
     * @throws IllegalArgumentException when it is not from 1 to 5
     */
    public boolean contains(int level) {
        int bit = bitOf(level);
        if (bit == 0) {
            throw new IllegalArgumentException("Expected a level from `1` to `5`, found `" + level + "`");
        }
        return containsAnyOf(bit);
    }

    /** Whether an agent without the proficiency is admitted. */
    public boolean containsAbsent() {
        return containsAnyOf(ABSENT);
    }

    /** The bit of that level; 0 when it is none of the whole levels from 1 to 5. */
    static int bitOf(double level) {
        boolean known = level >= LEAST && level <= GREATEST && level == Math.rint(level);
        return known ? 1 << (int) level : 0;
    }

    /** Whether a level of those bits is admitted. */
    boolean containsAnyOf(int levels) {
        return (bits & levels) != 0;
    }

    /** The mask as a number: bit 0 for absent, bit n for level n. */
    public int bits() {
        return bits;
    }

    /** The bits of what a mask can admit. */
    static int allBits() {
        return ALL;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelMask && ((LevelMask) other).bits == bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    /** {@code >=4}, {@code 2-3}, {@code none}, or one of these after {@code NOT}: what Amazon Connect's pages write. */
    @Override
    public String toString() {
        if (containsAbsent()) {
            return "NOT " + negated();
        }
        if (bits == 0) {
            return "none";
        }
        int least = Integer.numberOfTrailingZeros(bits);
        int greatest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits);
        return greatest == GREATEST ? ">=" + least : least + "-" + greatest;
    }
}
