package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.Expression;

/** What a step asks of an agent's proficiencies: a condition, all of some, or any of several such. Immutable. */
public sealed interface Requirement permits Alternative, AnyOf {
    /** The expression, as the model has it. */
    Expression toExpression();
}
