package io.github.agentstream.examples.simulator.state;

/** How a status counts. */
public enum StatusKind {
    ROUTABLE,
    CUSTOM,
    OFFLINE,
    /** A fault inside Amazon Connect: online, and neither routable nor chosen. */
    ERROR
}
