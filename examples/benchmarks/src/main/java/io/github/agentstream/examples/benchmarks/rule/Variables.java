package io.github.agentstream.examples.benchmarks.rule;

import java.util.HashMap;
import java.util.Map;

/** Levels by the names of variables. */
final class Variables {
    private Variables() {}

    /** Those of the agent, and 0 for what else the step asks for. */
    static Map<String, Object> of(Step step, Map<Skill, Integer> levels) {
        Map<String, Object> variables = new HashMap<>();
        step.skills().forEach(skill -> variables.put(skill.variable(), 0));
        levels.forEach((skill, level) -> variables.put(skill.variable(), level));
        return variables;
    }
}
