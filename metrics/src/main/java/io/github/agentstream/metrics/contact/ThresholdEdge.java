package io.github.agentstream.metrics.contact;

/** Whether a contact that waited for exactly as long as the service level allows is within it. */
public enum ThresholdEdge {
    /** It is not: {@code <}, as Amazon Connect's metrics and {@code LT} of its API. */
    EXCLUDED,
    /** It is: {@code <=}, as {@code LTE} of the API and Amazon Connect's queries for its data lake. */
    INCLUDED;

    boolean isWithin(long waited, long allowed) {
        return this == EXCLUDED ? waited < allowed : waited <= allowed;
    }
}
