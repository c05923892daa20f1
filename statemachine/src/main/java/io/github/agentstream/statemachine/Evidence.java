package io.github.agentstream.statemachine;

/** How a {@link Transition} is known. */
public enum Evidence {
    /** The snapshots before and after within one event differ by it, or the event itself says so. */
    OBSERVED,
    /**
     * What was known before the event and what the event shows differ by it, or silence suggests it. The event that told
     * of it was lost or never sent, and steps in between may be hidden.
     */
    INFERRED
}
