package io.github.agentstream.examples.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A written page, and its data as a browser would read them. */
public final class Page {
    private static final String BEGIN = "<script id=\"data\" type=\"application/json\">";
    private static final List<String> STATES =
            List.of("CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "PAUSED", "ENDED");

    private final String text;
    private final JsonNode data;

    private Page(String text, JsonNode data) {
        this.text = text;
        this.data = data;
    }

    /** Takes the data to end where the first script does, as browsers do. */
    public static Page of(String text) throws IOException {
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        assertThat(text.indexOf(BEGIN)).isPositive();
        return new Page(text, new ObjectMapper().readTree(text.substring(begin, text.indexOf("</script", begin))));
    }

    public String text() {
        return text;
    }

    public JsonNode data() {
        return data;
    }

    /** One line for each time an agent was in a status: agent, status, from, to. */
    public List<String> statuses() {
        List<String> lines = new ArrayList<>();
        for (JsonNode agent : data.get("agents")) {
            addStays(
                    agent.get("id").asText(),
                    data.get("statuses"),
                    agent.get("status"),
                    0,
                    data.get("start").asLong(),
                    lines);
        }
        return lines;
    }

    /** One line for each time a contact was in a state on a desk: agent, contact, state, from, to. */
    public List<String> contacts() {
        List<String> lines = new ArrayList<>();
        JsonNode states =
                new ObjectMapper().valueToTree(STATES.stream().map(List::of).toList());
        for (JsonNode agent : data.get("agents")) {
            long began = data.get("start").asLong();
            for (JsonNode contact : agent.get("contacts")) {
                String id = data.get("contacts").get(contact.get(0).asInt()).asText();
                addStays(agent.get("id").asText() + " " + id, states, contact, 1, began, lines);
                began += contact.get(2).asLong();
            }
        }
        return lines;
    }

    private static void addStays(
            String whose, JsonNode names, JsonNode flat, int first, long start, List<String> lines) {
        long at = start;
        for (int i = first; i < flat.size(); i += 3) {
            long from = at + flat.get(i + 1).asLong();
            at = from + flat.get(i + 2).asLong();
            lines.add(whose + " " + names.get(flat.get(i).asInt()).get(0).asText() + " " + from + " " + at);
        }
    }
}
