package io.github.agentstream.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Objects;

/**
 * Thrown when JSON cannot be read as the type that was asked for. It is a {@link JsonProcessingException}, so code that
 * reads through its own {@code ObjectMapper} meets the kind of exception it handles already.
 */
public final class UnreadableException extends JsonProcessingException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** An exception that carries the problem; its message is {@link Problem#message()}. */
    public UnreadableException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** An exception that carries the problem and what brought it to light. */
    public UnreadableException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** Where the reading failed, what was expected and what was found. */
    public Problem problem() {
        return problem;
    }
}
