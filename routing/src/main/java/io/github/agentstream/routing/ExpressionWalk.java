package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a visitor an expression that was compiled, without recursion. */
final class ExpressionWalk {
    private final ExpressionVisitor visitor;
    private final LetterCase letterCase;
    private final Deque<Group> open = new ArrayDeque<>();

    ExpressionWalk(ExpressionVisitor visitor, LetterCase letterCase) {
        this.visitor = visitor;
        this.letterCase = letterCase;
    }

    private record Group(Iterator<Expression> rest, int operands, boolean all) {
        static Group of(List<Expression> operands, boolean all) {
            return new Group(operands.iterator(), operands.size(), all);
        }
    }

    void walk(Expression whole) {
        enter(whole);
        while (!open.isEmpty()) {
            Group group = open.peek();
            if (group.rest().hasNext()) {
                enter(group.rest().next());
            } else {
                leave(open.pop());
            }
        }
    }

    private void enter(Expression operand) {
        if (operand instanceof Expression.And and) {
            open.push(Group.of(and.operands(), true));
        } else if (operand instanceof Expression.Or or) {
            open.push(Group.of(or.operands(), false));
        } else {
            tell(ExpressionCompiler.leaf(operand, letterCase), operand);
        }
    }

    private void tell(@Nullable Leaf leaf, Expression operand) {
        if (leaf instanceof MatchLeaf match) {
            visitor.agents(match.names(), match.negated());
        } else if (leaf instanceof ProficiencyLeaf proficiency) {
            visitor.proficiency(
                    operand instanceof Expression.Not not
                            ? not.condition()
                            : ((Expression.Condition) operand).condition(),
                    proficiency.mask());
        }
    }

    private void leave(Group group) {
        if (group.all()) {
            visitor.all(group.operands());
        } else {
            visitor.any(group.operands());
        }
    }
}
