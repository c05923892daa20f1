package io.github.agentstream.metrics.wfm;

import java.util.Objects;

/**
 * A column. Immutable.
 *
 * @param heading what stands above it
 * @param value what stands in it
 * @param absent what stands there when the row has no such value
 */
public record WfmColumn(String heading, WfmValue value, Absent absent) {

    /** Checks that nothing is null. */
    public WfmColumn {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(absent, "absent");
    }

    /** A column in which an absent sum is a zero, and anything else that is absent is blank. */
    public static WfmColumn of(String heading, WfmValue value) {
        return new WfmColumn(heading, value, absentOf(value));
    }

    /** A column without which a row says nothing: where its value is absent, the row is left out. */
    public static WfmColumn required(String heading, WfmValue value) {
        return new WfmColumn(heading, value, Absent.LEAVE_OUT_ROW);
    }

    static Absent absentOf(WfmValue value) {
        return value instanceof WfmMeasure measure && measure.isZeroWhenAbsent() ? Absent.ZERO : Absent.BLANK;
    }
}
