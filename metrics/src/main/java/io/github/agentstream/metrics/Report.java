package io.github.agentstream.metrics;

/** What the rows of a report are about. */
public enum Report {
    /** One agent, from agent events. */
    AGENT("agent"),
    /** One agent's contacts of one queue and channel, from contact records. */
    AGENT_QUEUE("agent-queue"),
    /** The contacts of one queue and channel, from contact records and contact events. */
    QUEUE("queue");

    private final String label;

    Report(String label) {
        this.label = label;
    }

    /** As it is called in JSON. */
    public String label() {
        return label;
    }
}
