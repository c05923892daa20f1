package io.github.agentstream.statemachine;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.internal.SavedState;
import java.io.IOException;
import java.util.List;

/** Writes what is kept of agents as JSON. */
final class SavedTracks {
    static final String FORMAT = "agentstream-validator";
    static final int VERSION = 1;

    private final JsonGenerator json;

    private SavedTracks(JsonGenerator json) {
        this.json = json;
    }

    static String write(List<AgentTrack> tracks) {
        return SavedState.write(FORMAT, VERSION, json -> new SavedTracks(json).writeAll(tracks));
    }

    private void writeAll(List<AgentTrack> tracks) throws IOException {
        json.writeArrayFieldStart("agents");
        for (AgentTrack track : tracks) {
            json.writeStartObject();
            json.writeStringField("agent", track.agent().text());
            SavedState.writeInstant(json, "released", track.released());
            writeKnowledge(track.knowledge());
            writeDeliveries(track.deliveries());
            writeHeld(track.held());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeKnowledge(Knowledge knowledge) throws IOException {
        SavedState.writeInstant(json, "heardAt", knowledge.heardAt);
        json.writeStringField("heardBy", knowledge.heardBy);
        json.writeStringField("session", knowledge.session.name());
        SavedState.writeInstant(json, "sessionSince", knowledge.sessionSince);
        SavedState.writeInstant(json, "lostAt", knowledge.lostAt);
        json.writeBooleanField("based", knowledge.based);
        json.writeBooleanField("falseMilliseconds", knowledge.falseMilliseconds);
        if (knowledge.region.isPresent()) {
            json.writeStringField("region", knowledge.region.get());
        }
        if (knowledge.status.isPresent()) {
            SavedState.writeValue(json, "status", knowledge.status.get());
        }
        SavedState.writeInstant(json, "statusSince", knowledge.statusSince);
        json.writeArrayFieldStart("contacts");
        for (KnownContact contact : knowledge.contacts) {
            json.writeStartObject();
            SavedState.writeInstant(json, "since", contact.since());
            SavedState.writeValue(json, "contact", contact.contact());
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
            SavedState.writeInstant(json, "at", removal.at());
            SavedState.writeInstant(json, "start", removal.start().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDeliveries(Deliveries deliveries) throws IOException {
        SavedState.writeInstant(json, "newest", deliveries.newest());
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
            SavedState.writeValue(json, event);
        }
        json.writeEndArray();
    }
}
