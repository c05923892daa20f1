package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayList;
import java.util.List;

/** Expressions without what may not be sent: unknown fields at any depth. */
final class SendableExpression {
    private SendableExpression() {}

    /** Throws IllegalArgumentException when it is irregular or has an irregular operand. */
    static Expression of(Expression received, String pointer) {
        if (received instanceof Expression.And and) {
            return new Expression.And(operands(and.operands(), pointer + "/AndExpression/"));
        }
        if (received instanceof Expression.Or or) {
            return new Expression.Or(operands(or.operands(), pointer + "/OrExpression/"));
        }
        if (received instanceof Expression.Not not) {
            return new Expression.Not(condition(not.condition()));
        }
        if (received instanceof Expression.Condition leaf) {
            return new Expression.Condition(condition(leaf.condition()));
        }
        int members = ((Expression.Irregular) received).members().size();
        throw new IllegalArgumentException(
                "Expected an expression with exactly one member at `" + pointer + "`, found one with " + members);
    }

    private static List<Expression> operands(List<Expression> received, String pointer) {
        List<Expression> operands = new ArrayList<>(received.size());
        for (int i = 0; i < received.size(); i++) {
            operands.add(of(received.get(i), pointer + i));
        }
        return operands;
    }

    private static AttributeCondition condition(AttributeCondition received) {
        return received.toBuilder()
                .matchCriteria(received.matchCriteria()
                        .map(match -> match.toBuilder()
                                .agentsCriteria(match.agentsCriteria()
                                        .map(agents -> agents.toBuilder()
                                                .unknownFields(JsonFields.empty())
                                                .build()))
                                .unknownFields(JsonFields.empty())
                                .build()))
                .range(received.range()
                        .map(range -> range.toBuilder()
                                .unknownFields(JsonFields.empty())
                                .build()))
                .unknownFields(JsonFields.empty())
                .build();
    }
}
