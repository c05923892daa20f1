package io.github.agentstream.examples.benchmarks.rule;

import java.util.Map;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

/** Apache Commons JEXL. */
public final class Jexl implements Rule<JexlContext> {
    private final Step step;
    private final JexlExpression compiled;

    /** Compiles. */
    public Jexl(Step step) {
        this.step = step;
        this.compiled = new JexlBuilder().create().createExpression(step.text());
    }

    @Override
    public JexlContext agent(Map<Skill, Integer> levels) {
        return new MapContext(Variables.of(step, levels));
    }

    @Override
    public boolean matches(JexlContext agent) {
        return (Boolean) compiled.evaluate(agent);
    }
}
