package io.github.agentstream.model.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** A stream of agent events in which each previous snapshot is the current one of the event before. */
final class AgentEvents {
    private final ObjectNode template = Fixtures.tree("agent/full.json");
    private final Map<String, ObjectNode> snapshots = new HashMap<>();
    private final Random random;

    AgentEvents(Random random) {
        this.random = random;
    }

    /** The next event of that agent, compact. */
    String next(String agentArn) {
        ObjectNode previous = snapshots.getOrDefault(agentArn, (ObjectNode) template.get("PreviousAgentSnapshot"));
        ObjectNode current = random.nextInt(4) == 0 ? previous : changed(previous.deepCopy());
        snapshots.put(agentArn, current);
        ObjectNode event = template.deepCopy();
        event.put("AgentARN", agentArn);
        event.put("EventId", "e-" + random.nextInt(1_000));
        event.set("PreviousAgentSnapshot", previous);
        event.set("CurrentAgentSnapshot", current);
        return new String(Fixtures.bytes(event), StandardCharsets.UTF_8);
    }

    private ObjectNode changed(ObjectNode snapshot) {
        switch (random.nextInt(4)) {
            case 0 -> ((ObjectNode) snapshot.get("AgentStatus")).put("Name", "Ünlucky " + random.nextInt(9));
            case 1 -> ((ObjectNode) snapshot.get("Configuration")).put("LanguageCode", "l" + random.nextInt(5));
            case 2 -> ((ObjectNode) snapshot.get("Configuration")).put("FirstName", random.nextBoolean() ? "" : "A");
            default -> ((ArrayNode) snapshot.get("Contacts")).removeAll();
        }
        return snapshot;
    }
}
