package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.List;

/** Whether proficiencies meet an expression of the kinds that scenarios write. */
final class Matching {
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;

    private Matching() {}

    static boolean meets(List<Proficiency> proficiencies, Expression expression) {
        if (expression instanceof Expression.And and) {
            return and.operands().stream().allMatch(operand -> meets(proficiencies, operand));
        }
        if (expression instanceof Expression.Or or) {
            return or.operands().stream().anyMatch(operand -> meets(proficiencies, operand));
        }
        if (expression instanceof Expression.Not not) {
            return !holds(proficiencies, not.condition());
        }
        return expression instanceof Expression.Condition leaf && holds(proficiencies, leaf.condition());
    }

    private static boolean holds(List<Proficiency> proficiencies, AttributeCondition condition) {
        double least = condition
                .range()
                .map(range -> range.min().orElse(LOWEST))
                .orElse(condition.proficiencyLevel().orElse(LOWEST));
        double most =
                condition.range().map(range -> range.max().orElse(HIGHEST)).orElse(HIGHEST);
        return proficiencies.stream()
                .filter(known -> known.name().equals(condition.name()))
                .filter(known -> known.value().equals(condition.value()))
                .mapToDouble(known -> known.level().orElse(0))
                .anyMatch(level -> level >= least && level <= most);
    }
}
