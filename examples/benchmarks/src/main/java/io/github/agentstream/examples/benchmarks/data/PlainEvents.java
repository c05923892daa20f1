package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events of agents who are available with some chats: what grows with the agents and their contacts, and nothing else. */
public final class PlainEvents {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00.123Z");

    private PlainEvents() {}

    /** The event of that agent so many seconds after the first ones; both of its snapshots are the same. */
    public static AgentEvent of(int agent, int second, int contacts) {
        AgentSnapshot snapshot = AgentSnapshot.builder()
                .agentStatus(AgentStatus.builder()
                        .name("Available")
                        .startTimestamp(START)
                        .build())
                .contacts(contacts(agent, contacts))
                .build();
        return AgentEvent.builder()
                .agentArn(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/" + agent))
                .eventId(new UUID(agent, second).toString())
                .eventTimestamp(START.plusSeconds(second))
                .eventType(AgentEventType.STATE_CHANGE)
                .previousAgentSnapshot(snapshot)
                .currentAgentSnapshot(snapshot)
                .build();
    }

    private static List<Contact> contacts(int agent, int count) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contacts.add(Contact.builder()
                    .contactId(new UUID(agent, i).toString())
                    .channel(Channel.CHAT)
                    .state(ContactState.CONNECTED)
                    .stateStartTimestamp(START.minusSeconds(i))
                    .build());
        }
        return contacts;
    }
}
