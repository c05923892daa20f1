package io.github.agentstream.metrics;

/**
 * The metrics by their published names. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>.
 */
public enum Metric {
    /** How long an agent was in any status that is not offline. */
    SUM_ONLINE_TIME_AGENT(Unit.MILLISECONDS),
    /** How long an agent was in a status of the contact centre's own, such as Lunch. */
    SUM_NON_PRODUCTIVE_TIME_AGENT(Unit.MILLISECONDS),
    /** As workforce management calls the online time. */
    LOGIN_TIME(Unit.MILLISECONDS),
    /** As workforce management calls the non-productive time. */
    NOT_READY_TIME(Unit.MILLISECONDS),
    /** Login time less not-ready time. */
    READY_TIME(Unit.MILLISECONDS);

    private final Unit unit;

    Metric(Unit unit) {
        this.unit = unit;
    }

    /** What its values count. */
    public Unit unit() {
        return unit;
    }

    /** What the values of a metric count. */
    public enum Unit {
        /** Whole milliseconds. */
        MILLISECONDS
    }
}
