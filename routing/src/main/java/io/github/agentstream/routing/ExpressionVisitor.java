package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.AttributeCondition;
import java.util.Set;

/**
 * What {@link CompiledExpression#accept} tells: the conditions of an expression, each as the mask that it means, and what
 * joins them. The operands come before what joins them, so that a stack is enough to put anything together from it,
 * however deep the expression.
 */
public interface ExpressionVisitor {

    /**
     * A condition on one proficiency.
     *
     * @param condition as it was written, without the negation; it has a name and a value
     * @param levels the levels admitted, negation included
     */
    void proficiency(AttributeCondition condition, LevelMask levels);

    /**
     * A condition on who the agent is.
     *
     * @param names user ids or user names
     * @param negated whether those are kept out
     */
    void agents(Set<String> names, boolean negated);

    /** All of the operands that came last must hold; there is at least one. */
    void all(int operands);

    /** One of the operands that came last must hold; there is at least one. */
    void any(int operands);
}
