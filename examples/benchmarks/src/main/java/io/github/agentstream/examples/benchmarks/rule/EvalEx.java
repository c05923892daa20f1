package io.github.agentstream.examples.benchmarks.rule;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ParseException;
import java.util.Map;

/** EvalEx. */
public final class EvalEx implements Rule<Map<String, Object>> {
    private final Step step;
    private final Expression expression;

    /** Compiles. */
    public EvalEx(Step step) throws ParseException {
        this.step = step;
        this.expression = new Expression(step.text());
        expression.validate();
    }

    @Override
    public Map<String, Object> agent(Map<Skill, Integer> levels) {
        return Variables.of(step, levels);
    }

    @Override
    public boolean matches(Map<String, Object> agent) throws Exception {
        return expression.withValues(agent).evaluate().getBooleanValue();
    }
}
