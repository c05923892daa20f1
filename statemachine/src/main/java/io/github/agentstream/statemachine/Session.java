package io.github.agentstream.statemachine;

/** Whether an agent is logged in, as far as the events tell. */
public enum Session {
    /** Neither LOGIN nor LOGOUT was seen yet; what the snapshots say counts. */
    UNKNOWN,
    /** Logged in. */
    LOGGED_IN,
    /** Logged out. Heartbeats may go on for an hour; they do not open the session again. */
    LOGGED_OUT,
    /** Nothing was heard for too long, or a LOGIN came where no LOGOUT had been. */
    LOST;

    /** Whether the status of the agent counts: it does unless the agent is logged out or lost. */
    public boolean isOpen() {
        return this == UNKNOWN || this == LOGGED_IN;
    }
}
