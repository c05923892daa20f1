package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.internal.RestoredState.instant;
import static io.github.agentstream.statemachine.internal.RestoredState.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.internal.RestoredState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link SavedTracks} wrote. */
final class RestoredTracks {
    private final ValidatorOptions options;

    private RestoredTracks(ValidatorOptions options) {
        this.options = options;
    }

    static List<AgentTrack> read(String json, ValidatorOptions options) {
        return RestoredState.read(json, SavedTracks.FORMAT, SavedTracks.VERSION, saved -> {
            if (!saved.path("agents").isArray()) {
                throw new IllegalArgumentException("Expected a list of `agents`, found `"
                        + saved.path("agents").getNodeType() + "`.");
            }
            List<AgentTrack> tracks = new ArrayList<>();
            for (JsonNode agent : saved.path("agents")) {
                tracks.add(new RestoredTracks(options).track(agent));
            }
            return tracks;
        });
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
        knowledge.status = value(saved, "status", AgentStatus.class);
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
}
