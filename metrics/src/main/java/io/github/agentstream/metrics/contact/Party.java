package io.github.agentstream.metrics.contact;

/** Whom an agent reached. */
enum Party {
    RIGHT,
    WRONG,
    /** No attribute says so. */
    NOT_TOLD
}
