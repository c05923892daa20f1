package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression as its JSON object has it: any number of members, of which just one should be set. */
final class ExpressionParts implements Extensible {
    private final JsonFields unknownFields;
    private final @Nullable List<Expression> and;
    private final @Nullable AttributeCondition condition;
    private final @Nullable AttributeCondition not;
    private final @Nullable List<Expression> or;

    private ExpressionParts(Builder builder) {
        this.unknownFields = builder.unknownFields;
        this.and = builder.and;
        this.condition = builder.condition;
        this.not = builder.not;
        this.or = builder.or;
    }

    static ExpressionParts of(Expression expression) {
        Builder builder = new Builder();
        if (expression instanceof Expression.Irregular irregular) {
            irregular.members().forEach(builder::put);
            builder.unknownFields = irregular.unknownFields();
        } else {
            builder.put(expression);
        }
        return builder.build();
    }

    Expression toExpression() {
        List<Expression> members = new ArrayList<>(1);
        if (and != null) {
            members.add(new Expression.And(and));
        }
        if (condition != null) {
            members.add(new Expression.Condition(condition));
        }
        if (not != null) {
            members.add(new Expression.Not(not));
        }
        if (or != null) {
            members.add(new Expression.Or(or));
        }
        return members.size() == 1 && unknownFields.isEmpty()
                ? members.get(0)
                : new Expression.Irregular(members, unknownFields);
    }

    @Override
    public JsonFields unknownFields() {
        return unknownFields;
    }

    @Nullable
    List<Expression> and() {
        return and;
    }

    @Nullable
    AttributeCondition condition() {
        return condition;
    }

    @Nullable
    AttributeCondition not() {
        return not;
    }

    @Nullable
    List<Expression> or() {
        return or;
    }

    /** Holds the members while they are read. */
    static final class Builder {
        private JsonFields unknownFields = JsonFields.empty();
        private @Nullable List<Expression> and;
        private @Nullable AttributeCondition condition;
        private @Nullable AttributeCondition not;
        private @Nullable List<Expression> or;

        void unknownFields(JsonFields fields) {
            unknownFields = fields;
        }

        void and(List<Expression> operands) {
            and = operands;
        }

        void condition(AttributeCondition leaf) {
            condition = leaf;
        }

        void not(AttributeCondition leaf) {
            not = leaf;
        }

        void or(List<Expression> operands) {
            or = operands;
        }

        private void put(Expression member) {
            if (member instanceof Expression.And conjunction) {
                and = conjunction.operands();
            } else if (member instanceof Expression.Or disjunction) {
                or = disjunction.operands();
            } else if (member instanceof Expression.Not negation) {
                not = negation.condition();
            } else if (member instanceof Expression.Condition leaf) {
                condition = leaf.condition();
            } else {
                throw new IllegalArgumentException("Expected a single member, found `" + member + "`");
            }
        }

        ExpressionParts build() {
            return new ExpressionParts(this);
        }
    }
}
