package io.github.agentstream.examples.cli;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A routing expression in a few words, for reading only. */
final class ExpressionWords {
    private ExpressionWords() {}

    static String of(Expression expression) {
        if (expression instanceof Expression.And and) {
            return joined(and.operands(), " AND ");
        }
        if (expression instanceof Expression.Or or) {
            return joined(or.operands(), " OR ");
        }
        if (expression instanceof Expression.Not not) {
            return "NOT " + of(not.condition());
        }
        if (expression instanceof Expression.Condition leaf) {
            return of(leaf.condition());
        }
        return "(no expression)";
    }

    private static String joined(List<Expression> operands, String word) {
        return operands.stream().map(ExpressionWords::operand).collect(Collectors.joining(word));
    }

    private static String operand(Expression operand) {
        boolean group = operand instanceof Expression.And || operand instanceof Expression.Or;
        return group ? "(" + of(operand) + ")" : of(operand);
    }

    private static String of(AttributeCondition condition) {
        if (condition
                .comparisonOperator()
                .filter(ComparisonOperator.MATCH::equals)
                .isPresent()) {
            return "one of the agents named";
        }
        String attribute =
                condition.name().orElse("?") + "/" + condition.value().orElse("?");
        Optional<ProficiencyRange> range = condition.range();
        return range.isEmpty()
                ? attribute + " >= " + level(condition.proficiencyLevel())
                : attribute + " " + level(range.orElseThrow().min()) + " to "
                        + level(range.orElseThrow().max());
    }

    private static String level(OptionalDouble level) {
        if (level.isEmpty()) {
            return "?";
        }
        double number = level.orElseThrow();
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
