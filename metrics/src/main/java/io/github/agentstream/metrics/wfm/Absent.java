package io.github.agentstream.metrics.wfm;

/** What stands in a cell when the row has no value for it. */
public enum Absent {
    /** Nothing. */
    BLANK("blank"),
    /** A zero in the unit of the column. */
    ZERO("zero"),
    /** The row is left out; the sidecar of the file counts it. */
    LEAVE_OUT_ROW("leave-out-row");

    private final String label;

    Absent(String label) {
        this.label = label;
    }

    /** As it is called in JSON. */
    public String label() {
        return label;
    }
}
