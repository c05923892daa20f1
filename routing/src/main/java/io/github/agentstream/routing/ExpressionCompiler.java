package io.github.agentstream.routing;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an expression into decisions, without recursion. */
final class ExpressionCompiler {
    private final List<Finding> findings = new ArrayList<>();
    private final LetterCase letterCase;
    private int conditions;

    private ExpressionCompiler(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    static Compilation compile(Expression expression, LetterCase letterCase) {
        ExpressionCompiler compiler = new ExpressionCompiler(letterCase);
        Decision first = compiler.firstDecision(expression);
        return compiler.findings.isEmpty()
                ? Compilation.of(new CompiledExpression(expression, letterCase, first, compiler.conditions))
                : Compilation.failed(compiler.findings);
    }

    /** The leaf that an operand of an expression that was compiled is; null when it is a group. */
    static @Nullable Leaf leaf(Expression operand, LetterCase letterCase) {
        Operands place = Operands.whole(operand);
        List<Finding> none = new ArrayList<>();
        if (operand instanceof Expression.Condition leaf) {
            return new ConditionReading(leaf.condition(), false, letterCase, place, none).leaf();
        }
        if (operand instanceof Expression.Not leaf) {
            return new ConditionReading(leaf.condition(), true, letterCase, place, none).leaf();
        }
        return null;
    }

    private Decision firstDecision(Expression expression) {
        Operands whole = Operands.whole(expression);
        Operands open = whole;
        while (open != null) {
            if (open.hasPrevious()) {
                open = opened(open.previous(), open);
            } else {
                Operands outer = open.outer();
                if (outer != null) {
                    outer.put(open.first());
                }
                open = outer;
            }
        }
        return whole.first();
    }

    /** Compiles the current operand of the open group, or opens the group that it is. */
    private Operands opened(Expression operand, Operands open) {
        if (operand instanceof Expression.And and) {
            return group(and.operands(), true, open);
        }
        if (operand instanceof Expression.Or or) {
            return group(or.operands(), false, open);
        }
        if (operand instanceof Expression.Condition leaf) {
            put(leaf.condition(), false, open);
        } else if (operand instanceof Expression.Not leaf) {
            put(leaf.condition(), true, open);
        } else if (operand instanceof Expression.Irregular irregular) {
            findings.add(aboutIrregular(irregular, open.pointer()));
        }
        return open;
    }

    private Operands group(List<Expression> operands, boolean all, Operands open) {
        if (!operands.isEmpty()) {
            return open.inner(operands, all);
        }
        ExpressionRule rule = all ? ExpressionRule.AND_EMPTY : ExpressionRule.OR_EMPTY;
        String member = all ? "/AndExpression" : "/OrExpression";
        findings.add(rule.at(open.pointer() + member, "Expected at least one operand, found none."));
        return open;
    }

    private void put(AttributeCondition condition, boolean negated, Operands open) {
        conditions++;
        ConditionReading reading = new ConditionReading(condition, negated, letterCase, open, findings);
        Leaf leaf = reading.leaf();
        if (leaf != null) {
            open.put(leaf);
        }
    }

    private static Finding aboutIrregular(Expression.Irregular irregular, String location) {
        String expected =
                "Expected one of `AttributeCondition`, `NotAttributeCondition`, `AndExpression` and `OrExpression`, ";
        return switch (irregular.members().size()) {
            case 0 -> ExpressionRule.UNION_EMPTY.at(location, expected + "found none.");
            case 1 -> ExpressionRule.UNION_UNKNOWN.at(location, expected + "found it beside an unknown key.");
            default ->
                ExpressionRule.UNION_MULTIPLE.at(
                        location, expected + "found `" + irregular.members().size() + "`.");
        };
    }
}
