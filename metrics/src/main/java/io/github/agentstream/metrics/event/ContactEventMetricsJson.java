package io.github.agentstream.metrics.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is kept of contacts in and out of JSON, by the id of the contact. */
final class ContactEventMetricsJson {
    private static final String FORMAT = "agentstream-contact-event-metrics";
    private static final int VERSION = 1;

    private ContactEventMetricsJson() {}

    static String write(Map<String, ContactMoments> contacts, Instant lastSeen, Instant kept) {
        return SavedState.write(FORMAT, VERSION, json -> {
            SavedState.writeInstant(json, "lastSeen", lastSeen);
            SavedState.writeInstant(json, "kept", kept);
            json.writeArrayFieldStart("contacts");
            for (Map.Entry<String, ContactMoments> contact : new TreeMap<>(contacts).entrySet()) {
                write(contact.getKey(), contact.getValue(), json);
            }
            json.writeEndArray();
        });
    }

    private static void write(String contactId, ContactMoments moments, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("contactId", contactId);
        ContactMomentsJson.write(moments, json);
        json.writeEndObject();
    }

    /** Takes what was saved: the contacts, the last instant seen and that before which all is forgotten. */
    interface Restored<T> {
        T of(Map<String, ContactMoments> contacts, Instant lastSeen, Instant kept);
    }

    static <T> T read(String text, Restored<T> target) {
        return RestoredState.read(text, FORMAT, VERSION, saved -> {
            Map<String, ContactMoments> contacts = new HashMap<>();
            for (JsonNode contact : RestoredState.array(saved, "contacts")) {
                contacts.put(RestoredState.text(contact, "contactId"), ContactMomentsJson.read(contact));
            }
            return target.of(contacts, RestoredState.instant(saved, "lastSeen"), RestoredState.instant(saved, "kept"));
        });
    }
}
