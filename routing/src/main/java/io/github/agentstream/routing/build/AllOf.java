package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expression;
import java.util.List;

/** Conditions that an agent must all meet. Immutable. */
public final class AllOf implements Alternative {
    private static final int MOST = 8;

    private final List<Condition> conditions;

    AllOf(List<Condition> conditions) {
        this.conditions = Counts.require(conditions, MOST, "conditions");
        for (int i = 0; i < conditions.size(); i++) {
            refuseSecond(conditions.get(i), i);
        }
    }

    private void refuseSecond(Condition condition, int index) {
        for (Condition before : conditions.subList(0, index)) {
            if (before.proficiency().isAboutTheSameAs(condition.proficiency())) {
                throw new IllegalArgumentException(
                        "Expected one condition for each value of an attribute, found a second one at `" + index + "`");
            }
        }
    }

    List<Condition> conditions() {
        return conditions;
    }

    @Override
    public Expression toExpression() {
        return new Expression.And(
                conditions.stream().map(Condition::toExpression).toList());
    }

    @Override
    public String toString() {
        return toExpression().toString();
    }
}
