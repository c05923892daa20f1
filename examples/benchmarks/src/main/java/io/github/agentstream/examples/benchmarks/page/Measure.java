package io.github.agentstream.examples.benchmarks.page;

/** What a goal bounds. */
public enum Measure {
    /** The score of the row, divided by that of another. */
    RATIO,

    /** The score itself, in its unit. */
    SCORE,

    /** The bytes allocated for an operation. */
    BYTES
}
