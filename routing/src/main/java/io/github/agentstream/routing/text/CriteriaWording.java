package io.github.agentstream.routing.text;

import io.github.agentstream.model.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of criteria: their text, or else what there are no words for. The location of the problem is a JSON pointer
 * into the criteria as they are sent, {@code /Steps/0/Expression/AttributeCondition/Name}, and to the place of what is
 * missing. Immutable.
 */
public final class CriteriaWording {
    private final @Nullable String text;
    private final @Nullable Problem problem;

    private CriteriaWording(@Nullable String text, @Nullable Problem problem) {
        this.text = text;
        this.problem = problem;
    }

    static CriteriaWording of(String text) {
        return new CriteriaWording(text, null);
    }

    static CriteriaWording failed(Problem problem) {
        return new CriteriaWording(null, problem);
    }

    /** The text; empty when there is a problem. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The first problem; empty when there is a text. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * The text, for criteria that are the caller's own and known to be right.
     *
     * @throws IllegalArgumentException when there is a problem, with its message
     */
    public String orElseThrow() {
        if (text == null) {
            throw new IllegalArgumentException(String.valueOf(problem));
        }
        return text;
    }

    /** How long the text is, or the problem; the text may name people. */
    @Override
    public String toString() {
        return "CriteriaWording{" + (text == null ? "problem=" + problem : "length=" + text.length()) + "}";
    }
}
