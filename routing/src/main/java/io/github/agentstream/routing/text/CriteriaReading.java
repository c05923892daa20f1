package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a text: criteria, or else the problem that stood in the way. Immutable. */
public final class CriteriaReading {
    private final @Nullable RoutingCriteria criteria;
    private final @Nullable TextProblem problem;

    private CriteriaReading(@Nullable RoutingCriteria criteria, @Nullable TextProblem problem) {
        this.criteria = criteria;
        this.problem = problem;
    }

    static CriteriaReading of(RoutingCriteria criteria) {
        return new CriteriaReading(criteria, null);
    }

    static CriteriaReading failed(TextProblem problem) {
        return new CriteriaReading(null, problem);
    }

    /** The criteria; empty when there is a problem. */
    public Optional<RoutingCriteria> criteria() {
        return Optional.ofNullable(criteria);
    }

    /** The first problem; empty when there are criteria. */
    public Optional<TextProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /**
     * The criteria, for a text that is the caller's own and known to be right.
     *
     * @throws IllegalArgumentException when there is a problem, with its message
     */
    public RoutingCriteria orElseThrow() {
        if (criteria == null) {
            throw new IllegalArgumentException(String.valueOf(problem));
        }
        return criteria;
    }

    @Override
    public String toString() {
        return "CriteriaReading{" + (criteria == null ? "problem=" + problem : "criteria=" + criteria) + "}";
    }
}
