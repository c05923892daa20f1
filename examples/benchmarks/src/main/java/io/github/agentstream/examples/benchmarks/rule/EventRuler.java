package io.github.agentstream.examples.benchmarks.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import software.amazon.event.ruler.Machine;

/** AWS Event Ruler, with a tree that is parsed already. */
public final class EventRuler implements Rule<JsonNode> {
    private final Machine machine = Machine.builder().build();

    /** Adds the one rule. */
    public EventRuler(Step step) throws IOException {
        machine.addRule(
                "step",
                "{\"$or\":[{"
                        + step.text(
                                "},{",
                                ",",
                                one -> "\"" + one.skill().variable() + "\":[{\"numeric\":[\">=\"," + one.least()
                                        + "]}]")
                        + "}]}");
    }

    @Override
    public JsonNode agent(Map<Skill, Integer> levels) {
        ObjectNode node = new ObjectMapper().createObjectNode();
        levels.forEach((skill, level) -> node.put(skill.variable(), level));
        return node;
    }

    @Override
    public boolean matches(JsonNode agent) {
        return !machine.rulesForJSONEvent(agent).isEmpty();
    }
}
