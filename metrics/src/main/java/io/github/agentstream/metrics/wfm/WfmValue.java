package io.github.agentstream.metrics.wfm;

import java.util.Objects;

/** What stands in a column. All kinds are immutable. */
public sealed interface WfmValue permits WfmTime, WfmMeasure, WfmValue.Field, WfmValue.Text {

    /** What the row is about. */
    static WfmValue of(WfmField field) {
        return new Field(field);
    }

    /** The same text in every row. */
    static WfmValue text(String text) {
        return new Text(text);
    }

    /**
     * What the row is about.
     *
     * @param field which part of it
     */
    record Field(WfmField field) implements WfmValue {

        /** Checks that nothing is null. */
        public Field {
            Objects.requireNonNull(field, "field");
        }
    }

    /**
     * The same text in every row, such as {@code 0} for what Amazon Connect does not tell.
     *
     * @param text the text, which may be empty
     */
    record Text(String text) implements WfmValue {

        /** Checks that nothing is null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }
}
