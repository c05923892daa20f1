package io.github.agentstream.statemachine.journey;

import static io.github.agentstream.statemachine.internal.RestoredState.instant;
import static io.github.agentstream.statemachine.internal.RestoredState.text;
import static io.github.agentstream.statemachine.internal.RestoredState.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.internal.ContactTimesJson;
import io.github.agentstream.statemachine.internal.RestoredState;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads what {@link SavedJourneys} wrote. */
final class RestoredJourneys {
    private RestoredJourneys() {}

    static ContactJourneys read(String json) {
        return RestoredState.read(json, SavedJourneys.FORMAT, SavedJourneys.VERSION, saved -> {
            List<LegFacts> contacts = new ArrayList<>();
            for (JsonNode contact : saved.path("contacts")) {
                contacts.add(facts(contact));
            }
            ContactJourneys journeys = new ContactJourneys(contacts);
            each(saved.path("links"), journeys::link);
            each(saved.path("successors"), journeys::follow);
            return journeys;
        });
    }

    private static void each(JsonNode saved, BiConsumer<String, String> pair) {
        for (Map.Entry<String, JsonNode> entry : saved.properties()) {
            entry.getValue().forEach(id -> pair.accept(entry.getKey(), id.asText()));
        }
    }

    private static LegFacts facts(JsonNode saved) throws UnreadableException {
        ToldByEvents events = saved.has("events") ? events(saved.get("events")) : new ToldByEvents();
        LegFacts facts = new LegFacts(saved.path("contactId").asText(), events, agents(saved));
        facts.newest = value(saved, "record", ContactRecord.class).orElse(null);
        return facts;
    }

    private static ToldByEvents events(JsonNode saved) {
        ToldByEvents events = new ToldByEvents(ContactTimesJson.read(saved));
        events.any = true;
        events.completed = saved.path("completed").asBoolean();
        events.previousContactId = text(saved, "previousContactId");
        events.agent = text(saved, "agent").map(Arn::of);
        events.connected = instant(saved, "agentConnected");
        events.disconnected = instant(saved, "disconnected");
        events.disconnectReason = text(saved, "disconnectReason");
        events.held = text(saved, "held").map(Duration::parse);
        events.afterContactWorkStart = instant(saved, "afterContactWorkStart");
        events.afterContactWorkEnd = instant(saved, "afterContactWorkEnd");
        return events;
    }

    private static ToldByAgents agents(JsonNode saved) throws UnreadableException {
        ToldByAgents agents = new ToldByAgents();
        agents.contact = value(saved, "listed", Contact.class);
        agents.newest = instant(saved, "listedAt").orElse(Instant.MIN);
        for (JsonNode step : saved.path("steps")) {
            agents.states.steps.add(new LegStates.Step(
                    Arn.of(step.path("agent").asText()),
                    instant(step, "at").orElse(Instant.MIN),
                    ContactPhase.valueOf(step.path("before").asText()),
                    ContactPhase.valueOf(step.path("after").asText())));
        }
        return agents;
    }
}
