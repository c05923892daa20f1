package io.github.agentstream.metrics.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/** What the events of one contact tell as fields of a JSON object. */
final class ContactMomentsJson {
    private ContactMomentsJson() {}

    static void write(ContactMoments moments, JsonGenerator json) throws IOException {
        SavedState.writeText(json, "channel", moments.channel.map(Channel::value));
        json.writeBooleanField("monitored", moments.monitored);
        write("entries", moments.toldEntries, json);
        write("inferredEntries", moments.inferredEntries, json);
        moments.dequeued.write(json, "dequeued");
        moments.connected.write(json, "connected");
        moments.disconnected.write(json, "disconnected");
    }

    private static void write(String name, SortedMap<Long, QueueEntry> entries, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<Long, QueueEntry> entry : entries.entrySet()) {
            json.writeStartObject();
            json.writeNumberField("at", entry.getKey());
            SavedState.writeText(json, "queue", entry.getValue().queue().map(Arn::text));
            json.writeBooleanField("active", entry.getValue().active());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static ContactMoments read(JsonNode saved) {
        ContactMoments moments = new ContactMoments();
        moments.channel = RestoredState.optionalText(saved, "channel").map(Channel::of);
        moments.monitored = RestoredState.truth(saved, "monitored");
        read(RestoredState.array(saved, "entries"), moments.toldEntries);
        read(RestoredState.array(saved, "inferredEntries"), moments.inferredEntries);
        moments.dequeued.read(saved.path("dequeued"));
        moments.connected.read(saved.path("connected"));
        moments.disconnected.read(saved.path("disconnected"));
        return moments;
    }

    private static void read(JsonNode saved, SortedMap<Long, QueueEntry> entries) {
        for (JsonNode entry : saved) {
            entries.put(
                    RestoredState.number(entry, "at"),
                    new QueueEntry(
                            RestoredState.optionalText(entry, "queue").map(Arn::of),
                            RestoredState.truth(entry, "active")));
        }
    }
}
