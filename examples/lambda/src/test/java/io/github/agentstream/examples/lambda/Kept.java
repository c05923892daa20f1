package io.github.agentstream.examples.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a table has in which the first of a key stays. */
final class Kept implements Downstream, DeadLetters {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, JsonNode> facts = new TreeMap<>();
    private final Map<String, String> letters = new TreeMap<>();

    @Override
    public void put(String key, ObjectNode fact) {
        facts.putIfAbsent(key, fact);
    }

    @Override
    public void accept(DeadLetter letter) {
        letters.putIfAbsent(letter.key(), letter.base64());
    }

    /** Takes what a function printed; other lines are of its log. */
    static Kept of(List<String> printed) throws JsonProcessingException {
        Kept kept = new Kept();
        for (String line : printed) {
            if (line.startsWith("{\"key\"")) {
                JsonNode json = MAPPER.readTree(line);
                kept.facts.putIfAbsent(json.get("key").asText(), json.get("fact"));
            } else if (line.startsWith("{\"deadLetter\"")) {
                JsonNode json = MAPPER.readTree(line);
                kept.letters.putIfAbsent(
                        json.get("deadLetter").asText(), json.get("base64").asText());
            }
        }
        return kept;
    }

    Map<String, JsonNode> facts() {
        return facts;
    }

    /** The bytes as base64, by key. */
    Map<String, String> letters() {
        return letters;
    }
}
