package io.github.agentstream.routing.play;

/** Who may take a contact. */
public enum Reach {
    /** Nobody: the contact is in a flow, or an agent has it. */
    NOBODY,
    /** Agents who serve the queue and meet the expression of the active step. */
    STEP,
    /** Whoever serves the queue: there are no criteria, or all their steps expired. */
    QUEUE,
    /** The agent whose queue it is. */
    OWNER
}
