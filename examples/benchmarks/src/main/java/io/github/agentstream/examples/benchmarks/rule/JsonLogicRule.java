package io.github.agentstream.examples.benchmarks.rule;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.Map;

/** json-logic-java; it keeps what it has parsed by the text. */
public final class JsonLogicRule implements Rule<Map<String, Object>> {
    private final Step step;
    private final JsonLogic logic = new JsonLogic();
    private final String text;

    /** Writes the step as its JSON. */
    public JsonLogicRule(Step step) {
        this.step = step;
        this.text = "{\"or\":[{\"and\":["
                + step.text(
                        "]},{\"and\":[",
                        ",",
                        one -> "{\">=\":[{\"var\":\"" + one.skill().variable() + "\"}," + one.least() + "]}")
                + "]}]}";
    }

    @Override
    public Map<String, Object> agent(Map<Skill, Integer> levels) {
        return Variables.of(step, levels);
    }

    @Override
    public boolean matches(Map<String, Object> agent) throws JsonLogicException {
        return (Boolean) logic.apply(text, agent);
    }
}
