package io.github.agentstream.metrics.contact;

/** What becomes of a duration that is less than zero, as of a contact that left the queue before it entered. */
public enum NegativeTime {
    /** Zero seconds, as Amazon Connect floors its own differences. */
    ZERO,
    /** Not known: it is in no sum, and the contact in no count within the service level. */
    UNKNOWN
}
