package io.github.agentstream.statemachine;

/** How a step of a contact from one state to another is to be taken. */
public enum Verdict {
    /** Part of a sequence that the sources describe. */
    EXPECTED,
    /** In no described sequence, but explained by one, or by steps that no snapshot showed. */
    TOLERATED,
    /** Forbidden by no source, yet against what all of them describe. */
    SUSPICIOUS,
    /** Cannot be read from any pair of snapshots. */
    IMPOSSIBLE
}
