package io.github.agentstream.routing.check;

import io.github.agentstream.model.Finding;
import io.github.agentstream.routing.CompiledExpression;
import java.util.List;
import java.util.Optional;

/**
 * What was found about criteria, and their expressions ready to be asked. Immutable.
 *
 * @param findings all there is to say, sorted by location, severity and code; empty when there is nothing
 * @param expressions the expression of each step in order, empty where it is missing or cannot be evaluated; where the
 *     document holds several criteria, as contact records do, those of the last one; empty when there are no steps
 */
public record CheckedCriteria(List<Finding> findings, List<Optional<CompiledExpression>> expressions) {

    /** Copies the lists. */
    public CheckedCriteria {
        findings = List.copyOf(findings);
        expressions = List.copyOf(expressions);
    }
}
