package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LevelMask;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes routing criteria and evaluates them. */
final class Criteria {
    private Criteria() {}

    // snippet: build-criteria
    static Expression atLeast(String name, String value, double level) {
        return Expression.of(AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name(name)
                .value(value)
                .proficiencyLevel(level)
                .build());
    }

    static RoutingCriteria germanBilling() {
        Expression both =
                new Expression.And(List.of(atLeast("Language", "German", 4), atLeast("Product", "Billing", 3)));
        return RoutingCriteria.builder()
                .addStep(RoutingStep.builder()
                        .expression(both)
                        .expiry(Expiry.builder()
                                .duration(Duration.ofSeconds(30))
                                .build())
                        .build())
                .addStep(RoutingStep.builder()
                        .expression(atLeast("Language", "German", 1))
                        .build())
                .build();
    }
    // end

    // snippet: write-criteria
    static byte[] forFlow(RoutingCriteria criteria) {
        return RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW);
    }

    static byte[] forApi(RoutingCriteria criteria) {
        return RoutingCriteriaJson.write(criteria, CriteriaShape.API_INPUT);
    }
    // end

    // snippet: compile
    static Optional<CompiledExpression> compile(Expression expression, Consumer<Finding> findings) {
        Compilation compilation = CompiledExpression.compile(expression);
        compilation.findings().forEach(findings);
        return compilation.compiled();
    }
    // end

    // snippet: who-matches
    static List<String> whoMatches(CompiledExpression expression, List<Agent> agents) {
        return agents.stream().filter(expression::matches).map(Agent::id).toList();
    }
    // end

    // snippet: agents-of-events
    static List<Agent> agents(List<AgentEvent> newestOfEach) {
        return newestOfEach.stream().map(Agent::of).flatMap(Optional::stream).toList();
    }
    // end

    // snippet: level-mask
    static boolean isHeldByAgentsWithout() {
        LevelMask notBeginner = LevelMask.between(1, 2).negated();
        return notBeginner.contains(3) && notBeginner.containsAbsent();
    }
    // end
}
