package io.github.agentstream.examples.simulator;

/** How a status counts. */
enum StatusKind {
    ROUTABLE,
    CUSTOM,
    OFFLINE,
    /** A fault inside Amazon Connect: online, and neither routable nor chosen. */
    ERROR
}
