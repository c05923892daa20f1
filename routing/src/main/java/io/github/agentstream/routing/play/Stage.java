package io.github.agentstream.routing.play;

/** Where a contact is that is played. */
public enum Stage {
    /** In a flow, before the first queue. */
    IN_FLOW,
    /** In a queue. */
    QUEUED,
    /** With the agent who took it. */
    WITH_AGENT,
    /** The customer left. */
    ENDED
}
