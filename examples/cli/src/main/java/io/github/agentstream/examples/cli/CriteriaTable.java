package io.github.agentstream.examples.cli;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which agents meet each step of routing criteria. */
final class CriteriaTable {
    private final TextLines out;

    CriteriaTable(TextLines out) {
        this.out = out;
    }

    void tell(Centre centre) throws IOException {
        out.line("Who meets the routing criteria of a contact");
        for (RoutingCriteria criteria : centre.criteria()) {
            List<RoutingStep> steps = criteria.steps();
            for (int i = 0; i < steps.size(); i++) {
                RoutingStep step = steps.get(i);
                String expression = step.expression().map(ExpressionWords::of).orElse("(no expression)");
                out.line("  step %d, %s: %s", i + 1, duration(step), expression);
                out.line("    %s", meeting(step, centre));
            }
        }
    }

    private static String duration(RoutingStep step) {
        return step.expiry()
                .flatMap(Expiry::duration)
                .map(duration -> duration.toSeconds() + " s")
                .orElse("no end");
    }

    private static String meeting(RoutingStep step, Centre centre) {
        Optional<CompiledExpression> expression =
                step.expression().map(CompiledExpression::compile).flatMap(Compilation::compiled);
        String meeting = centre.agents().entrySet().stream()
                .filter(agent ->
                        expression.isPresent() && expression.orElseThrow().matches(agent.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return meeting.isEmpty() ? "nobody" : meeting;
    }
}
