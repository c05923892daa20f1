package io.github.agentstream.statemachine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.json.ConnectJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link SavedTracks} wrote. */
final class RestoredTracks {
    /** Decimals keep their digits, for unknown fields of a contact are part of the state. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ValidatorOptions options;

    private RestoredTracks(ValidatorOptions options) {
        this.options = options;
    }

    static List<AgentTrack> read(String json, ValidatorOptions options) {
        try {
            JsonNode saved = TREES.readTree(json);
            String format = saved.path("format").asText();
            int version = saved.path("version").asInt();
            if (!format.equals(SavedTracks.FORMAT) || version < 1 || version > SavedTracks.VERSION) {
                throw new IllegalArgumentException("Expected the format `" + SavedTracks.FORMAT + "` up to version `"
                        + SavedTracks.VERSION + "`, found `" + format + "` version `" + version + "`.");
            }
            List<AgentTrack> tracks = new ArrayList<>();
            for (JsonNode agent : saved.path("agents")) {
                tracks.add(new RestoredTracks(options).track(agent));
            }
            return tracks;
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("Expected the saved state of a validator: " + e.getMessage(), e);
        }
    }

    private AgentTrack track(JsonNode saved) throws UnreadableException {
        return new AgentTrack(
                Arn.of(saved.path("agent").asText()),
                options,
                knowledge(saved),
                deliveries(saved),
                held(saved.path("held")),
                instant(saved, "released").orElse(Instant.MIN));
    }

    private static Knowledge knowledge(JsonNode saved) throws UnreadableException {
        Knowledge knowledge = new Knowledge();
        knowledge.heardAt = instant(saved, "heardAt").orElse(null);
        knowledge.heardBy = saved.path("heardBy").asText();
        knowledge.session = Session.valueOf(saved.path("session").asText());
        knowledge.sessionSince = instant(saved, "sessionSince").orElse(Instant.MIN);
        knowledge.lostAt = instant(saved, "lostAt").orElse(null);
        knowledge.based = saved.path("based").asBoolean();
        knowledge.falseMilliseconds = saved.path("falseMilliseconds").asBoolean();
        knowledge.region = Optional.ofNullable(saved.get("region")).map(JsonNode::asText);
        if (saved.has("status")) {
            knowledge.status = Optional.of(value(saved.get("status"), AgentStatus.class));
        }
        knowledge.contacts = new ArrayList<>();
        for (JsonNode contact : saved.path("contacts")) {
            knowledge.contacts.add(new KnownContact(
                    value(contact.path("contact"), Contact.class),
                    instant(contact, "since").orElse(Instant.MIN)));
        }
        knowledge.statusSince = instant(saved, "statusSince").orElse(Instant.MIN);
        for (JsonNode removal : saved.path("removals")) {
            knowledge.removals.add(new Removal(
                    removal.path("contactId").asText(),
                    instant(removal, "at").orElse(Instant.MIN),
                    instant(removal, "start")));
        }
        return knowledge;
    }

    private static Deliveries deliveries(JsonNode saved) {
        Deliveries deliveries = new Deliveries();
        JsonNode hashes = saved.path("delivered");
        for (int i = 0; i < hashes.size(); i++) {
            deliveries.remember(hashes.get(i).asLong());
        }
        List<String> ids = new ArrayList<>();
        saved.path("newestIds").forEach(id -> ids.add(id.asText()));
        deliveries.rememberNewest(instant(saved, "newest").orElse(Instant.MIN), ids);
        return deliveries;
    }

    private static List<AgentEvent> held(JsonNode saved) throws UnreadableException {
        List<AgentEvent> held = new ArrayList<>();
        for (JsonNode event : saved) {
            held.add(value(event, AgentEvent.class));
        }
        return held;
    }

    private static Optional<Instant> instant(JsonNode saved, String name) {
        return Optional.ofNullable(saved.get(name)).map(JsonNode::asText).map(Instant::parse);
    }

    private static <T> T value(JsonNode json, Class<T> type) throws UnreadableException {
        return ConnectJson.read(json.toString(), type);
    }
}
