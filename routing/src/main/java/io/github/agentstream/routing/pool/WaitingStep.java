package io.github.agentstream.routing.pool;

import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.pool.Alternatives.Attribute;
import java.util.HashMap;
import java.util.Map;

/** An expression that contacts wait with, and these contacts. */
final class WaitingStep {
    final CompiledExpression expression;
    final Lines lines = new Lines();

    /** Its alternatives by row; empty when it is not indexed by masks. */
    final Map<Integer, Map<Attribute, Integer>> rows = new HashMap<>();

    WaitingStep(CompiledExpression expression) {
        this.expression = expression;
    }
}
