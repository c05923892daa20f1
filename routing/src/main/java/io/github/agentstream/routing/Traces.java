package io.github.agentstream.routing;

/**
 * What proficiencies leave on 128 bits, one for each level that is reached. Several may share a bit: who lacks a trace of
 * something does not have it, while who has all traces may lack it nevertheless. So one comparison keeps out most agents
 * who do not meet all conditions of an AND. Immutable.
 */
record Traces(long low, long high) {
    static final Traces NONE = new Traces(0, 0);

    /** What spreads numbers that lie close together over the uppermost bits. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int BITS = 7;

    /** Room for the levels of an attribute, between its hash code and the next. */
    private static final int LEVELS = 8;

    /** The trace that everybody leaves who has that level of the attribute; none when the level is below the least. */
    static Traces of(AttributeValue attribute, double level) {
        if (!(level >= LevelMask.LEAST)) {
            return NONE;
        }
        int reached = (int) Math.min(level, LevelMask.GREATEST);
        int bit = (attribute.hashCode() * LEVELS + reached) * SPREAD >>> Integer.SIZE - BITS;
        return bit < Long.SIZE ? new Traces(1L << bit, 0) : new Traces(0, 1L << bit);
    }

    /** The traces of that level and all below. */
    static Traces upTo(AttributeValue attribute, double level) {
        Traces traces = NONE;
        for (int reached = LevelMask.LEAST; reached <= Math.min(level, LevelMask.GREATEST); reached++) {
            traces = traces.and(of(attribute, reached));
        }
        return traces;
    }

    Traces and(Traces others) {
        return new Traces(low | others.low, high | others.high);
    }

    /** Whether all of the others are among these. */
    boolean contain(Traces others) {
        return (others.low & ~low | others.high & ~high) == 0;
    }
}
