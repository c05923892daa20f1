package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;

/** Expressions for {@link Traffic#step}, in the few words that scenarios need. */
public final class Skills {
    private Skills() {}

    /** Who has that proficiency at that level, 1 to 5, or a higher one. */
    public static Expression atLeast(String name, String value, int level) {
        return Expression.of(AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name(name)
                .value(value)
                .proficiencyLevel(level)
                .build());
    }

    /** Who does not have that proficiency at any level. */
    public static Expression without(String name, String value) {
        return new Expression.Not(AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.RANGE)
                .name(name)
                .value(value)
                .range(ProficiencyRange.builder().min(1).max(5).build())
                .build());
    }

    /** Who meets all of them. */
    public static Expression all(Expression... operands) {
        return new Expression.And(List.of(operands));
    }

    /** Who meets one of them. */
    public static Expression any(Expression... operands) {
        return new Expression.Or(List.of(operands));
    }
}
