package io.github.agentstream.examples.benchmarks.launch;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.AgentStreamValidator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Feeds a validator with two events of each agent, whose snapshots are held throughout, and prints what it keeps of one. */
final class HeldState {
    private static final int AGENTS = 10_000;
    private static final Instant START = Instant.parse("2026-01-05T09:00:00.123Z");

    private HeldState() {}

    /** Takes how many contacts an agent has. */
    public static void main(String[] arguments) {
        int contacts = Integer.parseInt(arguments[0]);
        List<AgentEvent> events = new ArrayList<>();
        for (int agent = 0; agent < AGENTS; agent++) {
            events.add(event(agent, START, contacts));
            events.add(event(agent, START.plusSeconds(1), contacts));
        }
        AgentStreamValidator validator = new AgentStreamValidator();
        long before = Heap.used();
        events.forEach(validator::accept);
        long after = Heap.used();
        if (validator.agents() != AGENTS || events.isEmpty()) {
            throw new IllegalStateException("Expected " + AGENTS + " agents, found " + validator.agents());
        }
        System.out.println((after - before) / AGENTS);
    }

    private static AgentEvent event(int agent, Instant time, int contacts) {
        AgentSnapshot snapshot = AgentSnapshot.builder()
                .agentStatus(AgentStatus.builder()
                        .name("Available")
                        .startTimestamp(START)
                        .build())
                .contacts(contacts(agent, contacts))
                .build();
        return AgentEvent.builder()
                .agentArn(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/" + agent))
                .eventId(new UUID(agent, time.getEpochSecond()).toString())
                .eventTimestamp(time)
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
