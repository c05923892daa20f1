package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.List;
import java.util.OptionalDouble;

/** What an expression means, word for word and without regard to speed. */
public final class NaiveEvaluation {
    private NaiveEvaluation() {}

    public static boolean matches(Expression expression, Agent agent) {
        if (expression instanceof Expression.And and) {
            return and.operands().stream().allMatch(operand -> matches(operand, agent));
        }
        if (expression instanceof Expression.Or or) {
            return or.operands().stream().anyMatch(operand -> matches(operand, agent));
        }
        if (expression instanceof Expression.Not not) {
            return !holds(not.condition(), agent);
        }
        return holds(((Expression.Condition) expression).condition(), agent);
    }

    private static boolean holds(AttributeCondition condition, Agent agent) {
        if (condition.matchCriteria().isPresent()) {
            List<String> names = condition
                    .matchCriteria()
                    .get()
                    .agentsCriteria()
                    .orElseThrow()
                    .agentIds();
            return names.contains(agent.id())
                    || agent.userName().filter(names::contains).isPresent();
        }
        OptionalDouble level =
                agent.level(condition.name().orElseThrow(), condition.value().orElseThrow());
        if (level.isEmpty()) {
            return false;
        }
        double number = level.getAsDouble();
        return condition
                .range()
                .map(range -> number >= range.min().orElseThrow()
                        && number <= range.max().orElseThrow())
                .orElseGet(() -> number >= condition.proficiencyLevel().orElseThrow());
    }
}
