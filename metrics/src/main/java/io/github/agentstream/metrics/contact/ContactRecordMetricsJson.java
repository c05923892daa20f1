package io.github.agentstream.metrics.contact;

import static io.github.agentstream.metrics.internal.SavedState.writeText;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What is kept of contacts in and out of JSON: those who had them once each, then the contacts by id. */
final class ContactRecordMetricsJson {
    private static final String FORMAT = "agentstream-contact-record-metrics";
    private static final int VERSION = 1;

    private ContactRecordMetricsJson() {}

    static String write(Map<String, Leg> legs, Instant kept) {
        SortedMap<String, Leg> sorted = new TreeMap<>(legs);
        Map<LegParties, Integer> parties = new HashMap<>();
        List<LegParties> inOrder = new ArrayList<>();
        for (Leg leg : sorted.values()) {
            if (parties.putIfAbsent(leg.parties(), inOrder.size()) == null) {
                inOrder.add(leg.parties());
            }
        }
        return SavedState.write(FORMAT, VERSION, json -> {
            SavedState.writeInstant(json, "kept", kept);
            json.writeArrayFieldStart("parties");
            for (LegParties known : inOrder) {
                write(known, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("contacts");
            for (Map.Entry<String, Leg> leg : sorted.entrySet()) {
                json.writeStartObject();
                json.writeStringField("contactId", leg.getKey());
                json.writeNumberField(
                        "parties", parties.getOrDefault(leg.getValue().parties(), 0));
                LegJson.write(leg.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(LegParties parties, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeText(json, "agent", parties.agent().map(Arn::text));
        writeText(json, "username", parties.username());
        writeText(json, "queue", parties.queue().map(Arn::text));
        writeText(json, "queueName", parties.queueName());
        writeText(json, "channel", parties.channel().map(Channel::value));
        json.writeEndObject();
    }

    /** Hands out the contacts, and returns what was forgotten. */
    static Instant read(String text, BiConsumer<String, Leg> target) {
        return RestoredState.read(text, FORMAT, VERSION, saved -> {
            List<LegParties> parties = new ArrayList<>();
            for (JsonNode known : RestoredState.array(saved, "parties")) {
                parties.add(parties(known));
            }
            for (JsonNode contact : RestoredState.array(saved, "contacts")) {
                long index = RestoredState.number(contact, "parties");
                if (index < 0 || index >= parties.size()) {
                    throw new IllegalArgumentException(
                            "Expected parties from `0` to `" + (parties.size() - 1) + "`, found `" + index + "`.");
                }
                target.accept(
                        RestoredState.text(contact, "contactId"), LegJson.read(contact, parties.get((int) index)));
            }
            return RestoredState.instant(saved, "kept");
        });
    }

    private static LegParties parties(JsonNode saved) {
        return new LegParties(
                RestoredState.optionalText(saved, "agent").map(Arn::of),
                RestoredState.optionalText(saved, "username"),
                RestoredState.optionalText(saved, "queue").map(Arn::of),
                RestoredState.optionalText(saved, "queueName"),
                RestoredState.optionalText(saved, "channel").map(Channel::of));
    }
}
