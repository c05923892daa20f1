package io.github.agentstream.statemachine.lifecycle;

/** Where a {@link Rule} is known from. */
public enum Basis {
    /** An AWS page says so. */
    DOCUMENTED,
    /** A real event, or code that AWS or others run against real events, shows it. */
    SEEN,
    /** It follows from the two. */
    DERIVED
}
