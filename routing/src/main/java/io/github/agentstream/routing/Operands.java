package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.Expression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operands of an AND or OR while they are compiled. They are taken from the last to the first, because each must
 * know what to ask after it. Linked to the group around it, so that depth costs memory and never stack.
 */
final class Operands {
    private final @Nullable Operands outer;
    private final List<Expression> operands;
    private final boolean all;
    private final Decision ifTrue;
    private final Decision ifFalse;
    private Decision first;
    private Traces traces = Traces.NONE;
    private int index;

    private Operands(
            @Nullable Operands outer, List<Expression> operands, boolean all, Decision ifTrue, Decision ifFalse) {
        this.outer = outer;
        this.operands = operands;
        this.all = all;
        this.ifTrue = ifTrue;
        this.ifFalse = ifFalse;
        this.first = all ? ifTrue : ifFalse;
        this.index = operands.size();
    }

    /** A group of one: the whole expression. */
    static Operands whole(Expression expression) {
        return new Operands(null, List.of(expression), true, Decision.TRUE, Decision.FALSE);
    }

    /** The group that the current operand is; all of its own operands must hold, or any one. */
    Operands inner(List<Expression> its, boolean allOfThem) {
        return new Operands(this, its, allOfThem, nextIfTrue(), nextIfFalse());
    }

    /** The group around this one; null when there is none. */
    @Nullable
    Operands outer() {
        return outer;
    }

    boolean hasPrevious() {
        return index > 0;
    }

    /** Moves to the operand before the current one. */
    Expression previous() {
        index--;
        return operands.get(index);
    }

    /** What to ask first, as far as the operands are compiled. */
    Decision first() {
        return first;
    }

    /** Says what to ask first of the current operand. */
    void put(Decision decision) {
        first = decision;
    }

    /** Puts the current operand, a leaf. */
    void put(Leaf leaf) {
        traces = all ? traces.and(leaf.traces()) : leaf.traces();
        first = new Decision(leaf, traces, nextIfTrue(), nextIfFalse());
    }

    private Decision nextIfTrue() {
        return all ? first : ifTrue;
    }

    private Decision nextIfFalse() {
        return all ? ifFalse : first;
    }

    /** A JSON pointer to the current operand. */
    String pointer() {
        List<String> steps = new ArrayList<>();
        for (Operands at = this; at.outer != null; at = at.outer) {
            steps.add((at.all ? "/AndExpression/" : "/OrExpression/") + at.index);
        }
        Collections.reverse(steps);
        return String.join("", steps);
    }
}
