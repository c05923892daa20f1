package io.github.agentstream.statemachine.board;

import static io.github.agentstream.statemachine.internal.SavedState.writeInstant;
import static io.github.agentstream.statemachine.internal.SavedState.writeValue;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.statemachine.internal.ContactTimes;
import io.github.agentstream.statemachine.internal.ContactTimesJson;
import io.github.agentstream.statemachine.internal.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Writes what is kept of agents and contacts as JSON. */
final class SavedBoard {
    static final String FORMAT = "agentstream-board";
    static final int VERSION = 1;

    private SavedBoard() {}

    static String write(Collection<BoardAgent> agents, Map<String, ContactTimes> contacts, Instant forgotten) {
        return SavedState.write(FORMAT, VERSION, json -> {
            writeInstant(json, "forgotten", forgotten);
            json.writeArrayFieldStart("agents");
            for (BoardAgent agent : agents) {
                write(json, agent);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("contacts");
            for (Map.Entry<String, ContactTimes> contact : contacts.entrySet()) {
                json.writeObjectFieldStart(contact.getKey());
                ContactTimesJson.write(json, contact.getValue());
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, BoardAgent agent) throws IOException {
        json.writeStartObject();
        json.writeStringField("agent", agent.agent().text());
        json.writeStringField("session", agent.session.name());
        writeInstant(json, "heardAt", agent.heardAt);
        writeInstant(json, "statusSince", agent.statusSince);
        writeInstant(json, "lastActivity", agent.lastActivity);
        writeInstant(json, "lastInbound", agent.lastInbound);
        if (agent.status.isPresent()) {
            writeValue(json, "status", agent.status.get());
        }
        if (agent.nextStatus.isPresent()) {
            writeValue(json, "nextStatus", agent.nextStatus.get());
        }
        if (agent.configuration.isPresent()) {
            writeValue(json, "configuration", agent.configuration.get());
        }
        json.writeArrayFieldStart("contacts");
        for (AgentContact contact : agent.contacts) {
            json.writeStartObject();
            writeInstant(json, "since", contact.since());
            writeValue(json, "contact", contact.contact());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
