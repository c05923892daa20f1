package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Agent events in the shapes of the stream. Times are those of one day, such as {@code 09:00:05}. */
public final class AgentEvents {
    public static final Arn AGENT = agent(1);
    public static final AgentStatus AVAILABLE = status("Available", "09:00:00");
    public static final AgentSnapshot IDLE = snapshot(AVAILABLE);

    private AgentEvents() {}

    public static Arn agent(int number) {
        return Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/11111111-0000-4000-8000-000000000000/agent/"
                + "22222222-0000-4000-8000-00000000000" + number);
    }

    public static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }

    public static AgentStatus status(String name, String start) {
        return AgentStatus.builder().name(name).startTimestamp(at(start)).build();
    }

    public static AgentSnapshot snapshot(AgentStatus status, Contact... contacts) {
        return AgentSnapshot.builder()
                .agentStatus(status)
                .contacts(List.of(contacts))
                .build();
    }

    /** The agent available since nine, with these contacts. */
    public static AgentSnapshot available(Contact... contacts) {
        return snapshot(AVAILABLE, contacts);
    }

    public static Contact call(String id, ContactState state, String start) {
        return contact(Channel.VOICE, id, state, start);
    }

    public static Contact contact(Channel channel, String id, ContactState state, String start) {
        return Contact.builder()
                .channel(channel)
                .contactId(id)
                .state(state)
                .stateStartTimestamp(at(start))
                .build();
    }

    public static AgentEvent change(String time, AgentSnapshot previous, AgentSnapshot current) {
        return event(AgentEventType.STATE_CHANGE, time, Optional.of(previous), Optional.of(current));
    }

    public static AgentEvent heartbeat(String time, AgentSnapshot snapshot) {
        return event(AgentEventType.HEART_BEAT, time, Optional.of(snapshot), Optional.of(snapshot));
    }

    public static AgentEvent event(
            AgentEventType type, String time, Optional<AgentSnapshot> previous, Optional<AgentSnapshot> current) {
        return AgentEvent.builder()
                .agentArn(AGENT)
                .eventId(type + "-" + time)
                .eventTimestamp(at(time))
                .eventType(type)
                .previousAgentSnapshot(previous)
                .currentAgentSnapshot(current)
                .build();
    }
}
