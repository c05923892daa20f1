package io.github.agentstream.statemachine.board;

import static io.github.agentstream.statemachine.internal.SavedState.writeInstant;
import static io.github.agentstream.statemachine.internal.SavedState.writeValue;

import com.fasterxml.jackson.core.JsonGenerator;
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

    static String write(Collection<BoardAgent> agents, Map<String, BoardContact> contacts, Instant forgotten) {
        return SavedState.write(FORMAT, VERSION, json -> {
            writeInstant(json, "forgotten", forgotten);
            json.writeArrayFieldStart("agents");
            for (BoardAgent agent : agents) {
                write(json, agent);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("contacts");
            for (Map.Entry<String, BoardContact> contact : contacts.entrySet()) {
                json.writeFieldName(contact.getKey());
                write(json, contact.getValue());
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

    private static void write(JsonGenerator json, BoardContact contact) throws IOException {
        json.writeStartObject();
        if (contact.channel.isPresent()) {
            json.writeStringField("channel", contact.channel.get().value());
        }
        if (contact.method.isPresent()) {
            json.writeStringField("method", contact.method.get().value());
        }
        if (contact.queue != null) {
            json.writeStringField("queue", contact.queue.text());
        }
        writeInstant(json, "initiated", contact.initiated);
        writeInstant(json, "enqueued", contact.enqueued);
        writeInstant(json, "dequeued", contact.dequeued);
        writeInstant(json, "connected", contact.connected);
        writeInstant(json, "ended", contact.ended);
        writeInstant(json, "newest", contact.newest);
        json.writeEndObject();
    }
}
