package io.github.agentstream.statemachine.lifecycle;

/** How a step from one state to another is to be taken; the constants go from the mildest to the gravest. */
public enum Verdict {
    /** Part of a sequence that the sources describe. */
    EXPECTED,
    /** In no described sequence, but explained by one, or by steps that nobody saw. */
    TOLERATED,
    /** Forbidden by no source, yet against what all of them describe. */
    SUSPICIOUS,
    /** Contradicts itself: no data can show it. */
    IMPOSSIBLE
}
