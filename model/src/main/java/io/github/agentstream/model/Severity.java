package io.github.agentstream.model;

/** How much a {@link Finding} matters; declared from the gravest to the mildest, which is also the sort order. */
public enum Severity {
    /** The data is wrong: a value cannot be what the stream's own rules allow. */
    ERROR,
    /** The data is odd, incomplete or was delivered badly; it could be read. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO
}
