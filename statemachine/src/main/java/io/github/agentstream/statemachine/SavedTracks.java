package io.github.agentstream.statemachine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is kept of agents as JSON. */
final class SavedTracks {
    static final String FORMAT = "agentstream-validator";
    static final int VERSION = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private SavedTracks(JsonGenerator json) {
        this.json = json;
    }

    static String write(List<AgentTrack> tracks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new SavedTracks(json).writeAll(tracks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void writeAll(List<AgentTrack> tracks) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        json.writeArrayFieldStart("agents");
        for (AgentTrack track : tracks) {
            json.writeStartObject();
            json.writeStringField("agent", track.agent().text());
            writeInstant("released", track.released());
            writeKnowledge(track.knowledge());
            writeDeliveries(track.deliveries());
            writeHeld(track.held());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeKnowledge(Knowledge knowledge) throws IOException {
        writeInstant("heardAt", knowledge.heardAt);
        json.writeStringField("heardBy", knowledge.heardBy);
        json.writeStringField("session", knowledge.session.name());
        writeInstant("sessionSince", knowledge.sessionSince);
        writeInstant("lostAt", knowledge.lostAt);
        json.writeBooleanField("based", knowledge.based);
        json.writeBooleanField("falseMilliseconds", knowledge.falseMilliseconds);
        if (knowledge.region.isPresent()) {
            json.writeStringField("region", knowledge.region.get());
        }
        if (knowledge.status.isPresent()) {
            writeValue("status", knowledge.status.get());
        }
        writeInstant("statusSince", knowledge.statusSince);
        json.writeArrayFieldStart("contacts");
        for (KnownContact contact : knowledge.contacts) {
            json.writeStartObject();
            writeInstant("since", contact.since());
            writeValue("contact", contact.contact());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeRemovals(knowledge.removals);
    }

    private void writeRemovals(Removals removals) throws IOException {
        json.writeArrayFieldStart("removals");
        for (Removal removal : removals.all()) {
            json.writeStartObject();
            json.writeStringField("contactId", removal.contactId());
            writeInstant("at", removal.at());
            writeInstant("start", removal.start().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDeliveries(Deliveries deliveries) throws IOException {
        writeInstant("newest", deliveries.newest());
        json.writeArrayFieldStart("newestIds");
        for (String id : deliveries.idsOfNewest()) {
            json.writeString(id);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("delivered");
        for (long hash : deliveries.hashes()) {
            json.writeNumber(hash);
        }
        json.writeEndArray();
    }

    private void writeHeld(List<AgentEvent> held) throws IOException {
        json.writeArrayFieldStart("held");
        for (AgentEvent event : held) {
            json.writeRawValue(jsonOf(event));
        }
        json.writeEndArray();
    }

    private void writeInstant(String name, @Nullable Instant instant) throws IOException {
        if (instant != null && !instant.equals(Instant.MIN)) {
            json.writeStringField(name, instant.toString());
        }
    }

    private void writeValue(String name, Object value) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(jsonOf(value));
    }

    private static String jsonOf(Object value) {
        return new String(ConnectJson.write(value), StandardCharsets.UTF_8);
    }
}
