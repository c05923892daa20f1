package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expression;

/** That a condition is not met. */
final class Exclusion implements Condition {
    private final ProficiencyCondition excluded;

    Exclusion(ProficiencyCondition excluded) {
        this.excluded = excluded;
    }

    @Override
    public ProficiencyCondition proficiency() {
        return excluded;
    }

    @Override
    public Expression toExpression() {
        return new Expression.Not(excluded.condition());
    }

    @Override
    public String toString() {
        return toExpression().toString();
    }
}
