package io.github.agentstream.metrics.contact;

/** What a handled contact without a duration of after-contact work means to its average. */
public enum MissingAfterContactWork {
    /** No work: a contact of zero seconds, as Amazon Connect calculates. */
    ZERO,
    /** Nothing known: the contact is left out. */
    SKIPPED
}
