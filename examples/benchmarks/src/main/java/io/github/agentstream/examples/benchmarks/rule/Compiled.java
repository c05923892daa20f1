package io.github.agentstream.examples.benchmarks.rule;

import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.util.Map;

/** AgentStream. */
public final class Compiled implements Rule<Agent> {
    private final CompiledExpression expression;

    /** Compiles. */
    public Compiled(Step step) {
        this.expression = CompiledExpression.compile(step.expression()).orElseThrow();
    }

    /** What was compiled. */
    public CompiledExpression expression() {
        return expression;
    }

    @Override
    public Agent agent(Map<Skill, Integer> levels) {
        Agent.Builder agent = Agent.builder("agent");
        levels.forEach((skill, level) -> agent.proficiency(skill.name(), skill.value(), level));
        return agent.build();
    }

    @Override
    public boolean matches(Agent agent) {
        return expression.matches(agent);
    }
}
