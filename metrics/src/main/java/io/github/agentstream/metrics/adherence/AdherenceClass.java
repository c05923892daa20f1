package io.github.agentstream.metrics.adherence;

/** What an agent is to workforce management. */
public enum AdherenceClass {
    /** Working, or ready to. */
    OPEN("open"),
    /** Logged in, and not there for contacts: on a break, for instance. */
    CLOSED("closed"),
    /** Not logged in. NICE's guide calls the activity Logoff and its status closed. */
    LOGOFF("logoff");

    private final String label;

    AdherenceClass(String label) {
        this.label = label;
    }

    /** As it is called in files. */
    public String label() {
        return label;
    }
}
