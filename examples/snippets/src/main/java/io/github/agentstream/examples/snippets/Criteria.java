package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LevelMask;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Evaluates the expressions of routing criteria. */
final class Criteria {
    private Criteria() {}

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
