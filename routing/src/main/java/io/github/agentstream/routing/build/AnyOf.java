package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expression;
import java.util.List;

/** Alternatives of which an agent must meet at least one. Immutable. */
public final class AnyOf implements Requirement {
    private static final int MOST = 3;

    private final List<Alternative> alternatives;

    AnyOf(List<Alternative> alternatives) {
        this.alternatives = Counts.require(alternatives, MOST, "alternatives");
    }

    @Override
    public Expression toExpression() {
        return new Expression.Or(
                alternatives.stream().map(Alternative::toExpression).toList());
    }

    @Override
    public String toString() {
        return toExpression().toString();
    }
}
