package io.github.agentstream.statemachine.lifecycle;

import java.util.Objects;

/**
 * What a {@link Lifecycle} says of a step. Immutable.
 *
 * @param verdict how the step is to be taken
 * @param basis where that is known from
 * @param sentence why, in one sentence, with states and keys in backticks
 * @param source the address of the page that says it or that it follows from
 */
public record Rule(Verdict verdict, Basis basis, String sentence, String source) {

    /** Checks that nothing is null. */
    public Rule {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(source, "source");
    }
}
