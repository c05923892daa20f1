package io.github.agentstream.examples.benchmarks.rule;

import java.io.Serializable;
import java.util.Map;
import org.mvel2.MVEL;

/** MVEL. */
public final class Mvel implements Rule<Map<String, Object>> {
    private final Step step;
    private final Serializable compiled;

    /** Compiles. */
    public Mvel(Step step) {
        this.step = step;
        this.compiled = MVEL.compileExpression(step.text());
    }

    @Override
    public Map<String, Object> agent(Map<Skill, Integer> levels) {
        return Variables.of(step, levels);
    }

    @Override
    public boolean matches(Map<String, Object> agent) {
        return (Boolean) MVEL.executeExpression(compiled, agent);
    }
}
