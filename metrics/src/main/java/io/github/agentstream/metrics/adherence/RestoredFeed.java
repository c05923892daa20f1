package io.github.agentstream.metrics.adherence;

import static io.github.agentstream.metrics.internal.RestoredState.array;
import static io.github.agentstream.metrics.internal.RestoredState.instant;
import static io.github.agentstream.metrics.internal.RestoredState.optionalText;
import static io.github.agentstream.metrics.internal.RestoredState.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SavedFeed} wrote. */
final class RestoredFeed {
    private RestoredFeed() {}

    static List<FollowedAgent> read(String json, AdherenceMap map) {
        return RestoredState.read(json, SavedFeed.FORMAT, SavedFeed.VERSION, saved -> {
            List<FollowedAgent> agents = new ArrayList<>();
            for (JsonNode agent : array(saved, "agents")) {
                agents.add(agent(agent, map));
            }
            return agents;
        });
    }

    private static FollowedAgent agent(JsonNode saved, AdherenceMap map) {
        FollowedAgent agent = new FollowedAgent(Arn.of(text(saved, "agent")), map);
        agent.now = instant(saved, "now");
        agent.heard = instant(saved, "heard");
        agent.desk.session = Session.valueOf(text(saved, "session"));
        agent.desk.lost = saved.path("lost").asBoolean();
        agent.desk.status = optionalText(saved, "status")
                .map(name -> AgentStatus.builder()
                        .name(name)
                        .type(optionalText(saved, "type").map(AgentStatusType::of))
                        .build());
        for (JsonNode contact : array(saved, "contacts")) {
            agent.desk.contacts.put(text(contact, "id"), contact(contact));
        }
        agent.states.told = transition(agent.agent(), saved, "told");
        agent.states.held = transition(agent.agent(), saved, "held");
        return agent;
    }

    private static DeskContact contact(JsonNode saved) {
        Contact contact = Contact.builder()
                .contactId(text(saved, "id"))
                .channel(optionalText(saved, "channel").map(Channel::of))
                .initiationMethod(optionalText(saved, "method").map(InitiationMethod::of))
                .state(ContactState.of(text(saved, "state")))
                .build();
        return new DeskContact(contact, instant(saved, "since"));
    }

    private static @Nullable AdherenceTransition transition(Arn agent, JsonNode saved, String name) {
        if (!saved.has(name)) {
            return null;
        }
        JsonNode of = saved.get(name);
        AdherenceState state =
                new AdherenceState(text(of, "label"), text(of, "activity"), adherenceClass(text(of, "class")));
        return new AdherenceTransition(
                agent, state, instant(of, "at"), Evidence.valueOf(text(of, "evidence")), text(of, "event"));
    }

    private static AdherenceClass adherenceClass(String label) {
        return Optional.ofNullable(RuleReader.CLASSES.get(label))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected one of `" + RuleReader.CLASSES.keySet() + "`, found `" + label + "`."));
    }
}
