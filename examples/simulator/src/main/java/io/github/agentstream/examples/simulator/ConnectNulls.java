package io.github.agentstream.examples.simulator;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes records with the keys that Amazon Connect writes as null, or as an empty list, where there is nothing: they
 * stand behind the others of their object. Contact events have none. Not thread-safe.
 */
public final class ConnectNulls {
    private static final String ROOT = "";
    private static final String EMPTY_LIST = "[]";

    private static final Map<String, List<String>> AGENT_EVENT = Map.of(
            ROOT,
            List.of("CurrentAgentSnapshot", "PreviousAgentSnapshot"),
            "CurrentAgentSnapshot",
            List.of("NextAgentStatus", "Contacts" + EMPTY_LIST),
            "PreviousAgentSnapshot",
            List.of("NextAgentStatus", "Contacts" + EMPTY_LIST),
            "Configuration",
            List.of("AgentHierarchyGroups"),
            "AgentHierarchyGroups",
            List.of("Level1", "Level2", "Level3", "Level4", "Level5"),
            "InboundQueues",
            List.of("Name"),
            "Contacts",
            List.of("ConnectedToAgentTimestamp", "InitialContactId", "Queue", "QueueTimestamp"),
            "Queue",
            List.of("Name"));

    private static final Map<String, List<String>> CONTACT_RECORD = Map.of(
            ROOT,
            List.of(
                    "Agent",
                    "AnsweringMachineDetectionStatus",
                    "ConnectedToSystemTimestamp",
                    "CustomerEndpoint",
                    "DisconnectReason",
                    "InitialContactId",
                    "NextContactId",
                    "PreviousContactId",
                    "Queue",
                    "Recording",
                    "Recordings",
                    "ScheduledTimestamp",
                    "SystemEndpoint",
                    "TransferCompletedTimestamp",
                    "TransferredToEndpoint",
                    "MediaStreams" + EMPTY_LIST,
                    "References" + EMPTY_LIST),
            "Agent",
            List.of("HierarchyGroups"),
            "HierarchyGroups",
            List.of("Level1", "Level2", "Level3", "Level4", "Level5"),
            "Queue",
            List.of("Name"));

    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** A writer. */
    public ConnectNulls() {}

    /**
     * Writes a record as one line without its end; does not close the target.
     *
     * @throws IOException when the target does
     */
    public void write(Object record, OutputStream target) throws IOException {
        byte[] json = ConnectJson.write(record);
        if (record instanceof AgentEvent) {
            copy(json, AGENT_EVENT, target);
        } else if (record instanceof ContactRecord) {
            copy(json, CONTACT_RECORD, target);
        } else {
            target.write(json);
        }
    }

    private void copy(byte[] json, Map<String, List<String>> keys, OutputStream target) throws IOException {
        try (JsonParser from = factory.createParser(json);
                JsonGenerator to = factory.createGenerator(target, JsonEncoding.UTF8)) {
            from.nextToken();
            copyObject(ROOT, from, to, keys);
        }
    }

    /** Elements of a list are known by the name of the list. */
    private static void copyValue(String name, JsonParser from, JsonGenerator to, Map<String, List<String>> keys)
            throws IOException {
        if (from.currentToken() == JsonToken.START_OBJECT) {
            copyObject(name, from, to, keys);
        } else if (from.currentToken() == JsonToken.START_ARRAY) {
            to.writeStartArray();
            while (from.nextToken() != JsonToken.END_ARRAY) {
                copyValue(name, from, to, keys);
            }
            to.writeEndArray();
        } else {
            to.copyCurrentEvent(from);
        }
    }

    private static void copyObject(String name, JsonParser from, JsonGenerator to, Map<String, List<String>> keys)
            throws IOException {
        Set<String> seen = new HashSet<>();
        to.writeStartObject();
        while (from.nextToken() == JsonToken.FIELD_NAME) {
            String field = from.currentName();
            seen.add(field);
            to.writeFieldName(field);
            from.nextToken();
            copyValue(field, from, to, keys);
        }
        for (String missing : keys.getOrDefault(name, List.of())) {
            writeMissing(missing, seen, to);
        }
        to.writeEndObject();
    }

    private static void writeMissing(String missing, Set<String> seen, JsonGenerator to) throws IOException {
        boolean list = missing.endsWith(EMPTY_LIST);
        String field = list ? missing.substring(0, missing.length() - EMPTY_LIST.length()) : missing;
        if (seen.contains(field)) {
            return;
        }
        to.writeFieldName(field);
        if (list) {
            to.writeStartArray();
            to.writeEndArray();
        } else {
            to.writeNull();
        }
    }
}
