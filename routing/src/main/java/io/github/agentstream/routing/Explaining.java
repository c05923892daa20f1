package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates an expression for one agent and keeps what is missing. Without recursion, as compiling. */
final class Explaining {
    private final Agent agent;
    private final LetterCase letterCase;

    Explaining(Agent agent, LetterCase letterCase) {
        this.agent = agent;
        this.letterCase = letterCase;
    }

    Explanation explain(Expression expression) {
        Group whole = new Group(null, List.of(expression), true);
        Group open = whole;
        while (open != null) {
            if (open.index < open.operands.size()) {
                open = next(open);
            } else {
                if (open.outer != null) {
                    open.outer.take(open.outcome());
                }
                open = open.outer;
            }
        }
        Outcome outcome = whole.outcome();
        return new Explanation(outcome.holds(), outcome.misses());
    }

    /** Takes the next operand of the open group when it is a leaf, or opens the group that it is. */
    private Group next(Group open) {
        Expression operand = open.operands.get(open.index);
        if (operand instanceof Expression.And and) {
            return new Group(open, and.operands(), true);
        }
        if (operand instanceof Expression.Or or) {
            return new Group(open, or.operands(), false);
        }
        Leaf leaf = ExpressionCompiler.leaf(operand, letterCase);
        if (leaf != null) {
            open.take(leaf.holdsFor(agent) ? Outcome.HOLDS : missed(leaf, open, operand));
        }
        return open;
    }

    private Outcome missed(Leaf leaf, Group open, Expression operand) {
        String member = operand instanceof Expression.Not ? "/NotAttributeCondition" : "/AttributeCondition";
        Miss miss = leaf.miss(agent, open.pointer() + member);
        return new Outcome(false, miss.distance().orElse(Double.POSITIVE_INFINITY), List.of(miss));
    }

    /** What became of an operand: when it does not hold, how far it is from that and why. */
    private record Outcome(boolean holds, double distance, List<Miss> misses) {
        static final Outcome HOLDS = new Outcome(true, 0, List.of());
    }

    /** The operands of an AND or OR, of which some have an outcome. */
    private static final class Group {
        private final @Nullable Group outer;
        private final List<Expression> operands;
        private final boolean all;
        private final List<Outcome> failed = new ArrayList<>();
        private int index;

        Group(@Nullable Group outer, List<Expression> operands, boolean all) {
            this.outer = outer;
            this.operands = operands;
            this.all = all;
        }

        void take(Outcome outcome) {
            index++;
            if (!outcome.holds()) {
                failed.add(outcome);
            }
        }

        Outcome outcome() {
            if (all ? failed.isEmpty() : failed.size() < operands.size()) {
                return Outcome.HOLDS;
            }
            if (failed.size() == 1) {
                return failed.get(0);
            }
            failed.sort(Comparator.comparingDouble(Outcome::distance));
            double distance = all
                    ? failed.stream().mapToDouble(Outcome::distance).sum()
                    : failed.get(0).distance();
            List<Miss> misses =
                    failed.stream().flatMap(each -> each.misses().stream()).toList();
            return new Outcome(false, distance, misses);
        }

        /** A JSON pointer to the current operand. */
        String pointer() {
            StringBuilder pointer = new StringBuilder();
            for (Group at = this; at.outer != null; at = at.outer) {
                pointer.insert(0, (at.all ? "/AndExpression/" : "/OrExpression/") + at.index);
            }
            return pointer.toString();
        }
    }
}
