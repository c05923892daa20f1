package io.github.agentstream.statemachine.board;

import static io.github.agentstream.statemachine.internal.RestoredState.instant;
import static io.github.agentstream.statemachine.internal.RestoredState.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.internal.ContactTimes;
import io.github.agentstream.statemachine.internal.ContactTimesJson;
import io.github.agentstream.statemachine.internal.RestoredState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link SavedBoard} wrote. */
final class RestoredBoard {
    private RestoredBoard() {}

    static AgentBoard read(String json) {
        return RestoredState.read(json, SavedBoard.FORMAT, SavedBoard.VERSION, saved -> {
            List<BoardAgent> agents = new ArrayList<>();
            for (JsonNode agent : saved.path("agents")) {
                agents.add(agent(agent));
            }
            Map<String, ContactTimes> contacts = new HashMap<>();
            for (Map.Entry<String, JsonNode> contact : saved.path("contacts").properties()) {
                contacts.put(contact.getKey(), ContactTimesJson.read(contact.getValue()));
            }
            return new AgentBoard(agents, contacts, instant(saved, "forgotten").orElse(Instant.MIN));
        });
    }

    private static BoardAgent agent(JsonNode saved) throws UnreadableException {
        BoardAgent agent = new BoardAgent(Arn.of(saved.path("agent").asText()));
        agent.session = Session.valueOf(saved.path("session").asText());
        agent.heardAt = instant(saved, "heardAt").orElse(Instant.MIN);
        agent.statusSince = instant(saved, "statusSince").orElse(null);
        agent.lastActivity = instant(saved, "lastActivity").orElse(null);
        agent.lastInbound = instant(saved, "lastInbound").orElse(null);
        agent.status = value(saved, "status", AgentStatus.class);
        agent.nextStatus = value(saved, "nextStatus", NextAgentStatus.class);
        agent.configuration = value(saved, "configuration", Configuration.class);
        agent.contacts = new ArrayList<>();
        for (JsonNode contact : saved.path("contacts")) {
            agent.contacts.add(new AgentContact(
                    value(contact.path("contact"), Contact.class),
                    instant(contact, "since").orElse(Instant.MIN)));
        }
        return agent;
    }
}
