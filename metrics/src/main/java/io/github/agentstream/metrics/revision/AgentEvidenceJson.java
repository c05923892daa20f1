package io.github.agentstream.metrics.revision;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.Arn;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was seen of agents in and out of JSON. */
final class AgentEvidenceJson {
    private static final String FORMAT = "agentstream-agent-evidence";
    private static final int VERSION = 1;

    private AgentEvidenceJson() {}

    static String write(SortedMap<Arn, SeenAgent> agents) {
        return SavedState.write(FORMAT, VERSION, json -> {
            json.writeArrayFieldStart("agents");
            for (Map.Entry<Arn, SeenAgent> agent : agents.entrySet()) {
                json.writeStartObject();
                json.writeStringField("agent", agent.getKey().text());
                write(agent.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(SeenAgent agent, JsonGenerator json) throws IOException {
        SavedState.writeInstant(json, "heard", agent.heard);
        json.writeBooleanField("open", agent.open);
        json.writeArrayFieldStart("inferred");
        for (SeenAgent.Doubt doubt : agent.doubts) {
            json.writeStartObject();
            SavedState.writeInstant(json, "earliest", doubt.earliest());
            SavedState.writeInstant(json, "latest", doubt.latest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static SortedMap<Arn, SeenAgent> read(String text) {
        return RestoredState.read(text, FORMAT, VERSION, saved -> {
            SortedMap<Arn, SeenAgent> agents = new TreeMap<>();
            for (JsonNode agent : RestoredState.array(saved, "agents")) {
                agents.put(Arn.of(RestoredState.text(agent, "agent")), agent(agent));
            }
            return agents;
        });
    }

    private static SeenAgent agent(JsonNode saved) {
        SeenAgent agent = new SeenAgent();
        agent.heard = RestoredState.instant(saved, "heard");
        agent.open = RestoredState.truth(saved, "open");
        for (JsonNode doubt : RestoredState.array(saved, "inferred")) {
            agent.doubts.add(new SeenAgent.Doubt(
                    RestoredState.instant(doubt, "earliest"), RestoredState.instant(doubt, "latest")));
        }
        return agent;
    }
}
