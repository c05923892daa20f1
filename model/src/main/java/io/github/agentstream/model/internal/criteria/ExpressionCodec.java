package io.github.agentstream.model.internal.criteria;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.Fields;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.ObjectCodec;
import io.github.agentstream.model.internal.codec.Out;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON in and out of {@link Expression}: strict about one member where criteria are sent, tolerant where received. */
public final class ExpressionCodec implements Codec<Expression> {
    public static final ExpressionCodec INSTANCE = new ExpressionCodec();

    private ExpressionCodec() {}

    @Override
    public Class<Expression> type() {
        return Expression.class;
    }

    @Override
    public Expression read(In in) throws IOException {
        Expression expression = Parts.INSTANCE.read(in).toExpression();
        if (expression instanceof Expression.Irregular irregular) {
            report(in, irregular.members().size());
        }
        return expression;
    }

    private static void report(In in, int members) {
        String expected =
                "Expected one of `AttributeCondition`, `NotAttributeCondition`, `AndExpression` and `OrExpression`, ";
        if (members > 1) {
            in.report(Severity.WARNING, "UNION_MULTIPLE", expected + "found " + members + "; all are kept.");
        } else if (members == 0) {
            in.report(Severity.WARNING, "UNION_EMPTY", expected + "found none.");
        } else {
            in.report(Severity.WARNING, "UNION_UNKNOWN", expected + "found it beside an unknown key.");
        }
    }

    @Override
    public void write(Expression value, Out out) throws IOException {
        Parts.INSTANCE.write(ExpressionParts.of(value), out);
    }

    private static final class Parts extends ObjectCodec<ExpressionParts, ExpressionParts.Builder> {
        static final Parts INSTANCE = new Parts();

        private static final int AND = 0;
        private static final int CONDITION = 1;
        private static final int NOT = 2;
        private static final int OR = 3;

        private Parts() {
            super(
                    ExpressionParts.class,
                    Fields.named("AndExpression", "AttributeCondition", "NotAttributeCondition", "OrExpression")
                            .misspelling("NotAttributeCondition", "NOTAttributeCondidtion", "NOTAttributeCondition")
                            .eitherCase());
        }

        @Override
        protected ExpressionParts.Builder builder() {
            return new ExpressionParts.Builder();
        }

        @Override
        protected void read(int field, In in, ExpressionParts.Builder parts) throws IOException {
            switch (field) {
                case AND -> parts.and(operands(in));
                case CONDITION -> parts.condition(AttributeConditionCodec.INSTANCE.read(in));
                case NOT -> parts.not(AttributeConditionCodec.INSTANCE.read(in));
                case OR -> parts.or(operands(in));
                default -> throw new AssertionError(field);
            }
        }

        private static List<Expression> operands(In in) throws IOException {
            List<Expression> operands = new ArrayList<>();
            in.startArray();
            while (in.nextElement()) {
                operands.add(ExpressionCodec.INSTANCE.read(in));
            }
            return operands;
        }

        @Override
        protected void unknownFields(ExpressionParts.Builder parts, JsonFields unknownFields) {
            parts.unknownFields(unknownFields);
        }

        @Override
        protected ExpressionParts build(ExpressionParts.Builder parts) {
            return parts.build();
        }

        @Override
        protected void writeFields(ExpressionParts value, Out out) throws IOException {
            writeOperands(AND, value.and(), out);
            writeLeaf(CONDITION, value.condition(), out);
            writeLeaf(NOT, value.not(), out);
            writeOperands(OR, value.or(), out);
        }

        private static void writeOperands(int field, @Nullable List<Expression> operands, Out out) throws IOException {
            if (operands != null) {
                out.array(field, operands, ExpressionCodec.INSTANCE);
            }
        }

        private static void writeLeaf(int field, @Nullable AttributeCondition leaf, Out out) throws IOException {
            if (leaf != null) {
                out.value(field, leaf, AttributeConditionCodec.INSTANCE);
            }
        }
    }
}
