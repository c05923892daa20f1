package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;
import io.github.agentstream.routing.Agent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agents in the order of a file: plain values, or their newest events that show what they can. */
final class AgentFile {
    private final List<Agent> agents = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Instant> newest = new HashMap<>();
    private int problems;

    private AgentFile() {}

    static AgentFile read(byte[] bytes) {
        AgentFile file = new AgentFile();
        for (Piece piece : RecordReader.create().read(bytes)) {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                file.add(event);
            } else if (!(piece instanceof Decoded decoded
                    && decoded.value() instanceof JsonNode plain
                    && file.add(plain))) {
                file.problems++;
            }
        }
        return file;
    }

    List<Agent> agents() {
        return List.copyOf(agents);
    }

    /** How many pieces of the file are no agents. */
    int problems() {
        return problems;
    }

    private void add(AgentEvent event) {
        Optional<Agent> shown = Agent.of(event);
        if (shown.isEmpty()) {
            return;
        }
        Agent agent = shown.orElseThrow();
        Integer index = indexes.putIfAbsent(agent.id(), agents.size());
        if (index == null) {
            agents.add(agent);
            newest.put(agent.id(), event.eventTimestamp());
        } else if (!event.eventTimestamp().isBefore(newest.get(agent.id()))) {
            agents.set(index, agent);
            newest.put(agent.id(), event.eventTimestamp());
        }
    }

    private boolean add(JsonNode plain) {
        if (!plain.path("id").isTextual()) {
            return false;
        }
        Configuration.Builder configuration = Configuration.builder();
        if (plain.path("username").isTextual()) {
            configuration.username(plain.get("username").textValue());
        }
        for (JsonNode held : plain.path("proficiencies")) {
            if (!held.path("name").isTextual()
                    || !held.path("value").isTextual()
                    || !held.path("level").isNumber()) {
                return false;
            }
            configuration.addProficiency(Proficiency.builder()
                    .name(held.get("name").textValue())
                    .value(held.get("value").textValue())
                    .level(held.get("level").doubleValue())
                    .build());
        }
        agents.add(Agent.of(plain.get("id").textValue(), configuration.build()));
        return true;
    }
}
