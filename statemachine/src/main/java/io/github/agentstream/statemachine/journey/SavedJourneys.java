package io.github.agentstream.statemachine.journey;

import static io.github.agentstream.statemachine.internal.SavedState.writeInstant;
import static io.github.agentstream.statemachine.internal.SavedState.writeText;
import static io.github.agentstream.statemachine.internal.SavedState.writeValue;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.internal.ContactTimesJson;
import io.github.agentstream.statemachine.internal.SavedState;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Writes what is kept of contacts and their links as JSON. */
final class SavedJourneys {
    static final String FORMAT = "agentstream-journeys";
    static final int VERSION = 1;

    private SavedJourneys() {}

    static String write(
            Collection<LegFacts> contacts,
            Map<String, ? extends Set<String>> links,
            Map<String, ? extends Set<String>> successors) {
        return SavedState.write(FORMAT, VERSION, json -> {
            json.writeArrayFieldStart("contacts");
            for (LegFacts contact : contacts) {
                write(json, contact);
            }
            json.writeEndArray();
            write(json, "links", links);
            write(json, "successors", successors);
        });
    }

    private static void write(JsonGenerator json, String name, Map<String, ? extends Set<String>> ids)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, ? extends Set<String>> entry : ids.entrySet()) {
            json.writeArrayFieldStart(entry.getKey());
            for (String id : entry.getValue()) {
                json.writeString(id);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LegFacts contact) throws IOException {
        json.writeStartObject();
        json.writeStringField("contactId", contact.contactId());
        if (contact.newest != null) {
            writeValue(json, "record", contact.newest);
        }
        if (contact.events.any) {
            write(json, contact.events);
        }
        if (contact.agents.contact.isPresent()) {
            writeInstant(json, "listedAt", contact.agents.newest);
            writeValue(json, "listed", contact.agents.contact.get());
            write(json, contact.agents.states);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ToldByEvents events) throws IOException {
        json.writeObjectFieldStart("events");
        ContactTimesJson.write(json, events.times);
        json.writeBooleanField("completed", events.completed);
        writeText(json, "previousContactId", events.previousContactId);
        writeText(json, "agent", events.agent.map(Arn::text));
        writeInstant(json, "agentConnected", events.connected.orElse(null));
        writeInstant(json, "disconnected", events.disconnected.orElse(null));
        writeText(json, "disconnectReason", events.disconnectReason);
        writeText(json, "held", events.held.map(Duration::toString));
        writeInstant(json, "afterContactWorkStart", events.afterContactWorkStart.orElse(null));
        writeInstant(json, "afterContactWorkEnd", events.afterContactWorkEnd.orElse(null));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LegStates states) throws IOException {
        json.writeArrayFieldStart("steps");
        for (LegStates.Step step : states.steps) {
            json.writeStartObject();
            json.writeStringField("agent", step.agent().text());
            writeInstant(json, "at", step.at());
            json.writeStringField("before", step.before().name());
            json.writeStringField("after", step.after().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
