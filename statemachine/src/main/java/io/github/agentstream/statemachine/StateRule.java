package io.github.agentstream.statemachine;

import java.util.Objects;

/**
 * One cell of a {@link ContactStateTable}. Immutable.
 *
 * @param verdict how the step is to be taken
 * @param basis where that is known from
 * @param reason why, in one sentence
 */
public record StateRule(Verdict verdict, Basis basis, String reason) {

    /** Checks that nothing is null. */
    public StateRule {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reason, "reason");
    }

    /** Where a rule is known from. */
    public enum Basis {
        /** An AWS page says so. */
        DOCUMENTED,
        /** A real event, or code that AWS or others run against real events, shows it. */
        SEEN,
        /** It follows from the two. */
        DERIVED
    }
}
