package io.github.agentstream.examples.snippets;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes values and looks into them. */
final class Values {
    private Values() {}

    // snippet: builder
    static AgentEvent lunch() {
        return AgentEvent.builder()
                .agentArn(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira"))
                .eventId("e-1")
                .eventType(AgentEventType.STATE_CHANGE)
                .eventTimestamp(Instant.parse("2026-01-05T12:00:00Z"))
                .currentAgentSnapshot(AgentSnapshot.builder()
                        .agentStatus(AgentStatus.builder()
                                .name("Lunch")
                                .type(AgentStatusType.CUSTOM)
                                .startTimestamp(Instant.parse("2026-01-05T12:00:00Z"))
                                .build())
                        .build())
                .build();
    }
    // end

    // snippet: to-builder
    static AgentEvent repeatedLater(AgentEvent event) {
        return event.toBuilder()
                .eventId(event.eventId() + "-again")
                .eventTimestamp(event.eventTimestamp().plusSeconds(120))
                .eventType(AgentEventType.HEART_BEAT)
                .build();
    }
    // end

    // snippet: open-enum
    static boolean isWithTheAgent(Contact contact) {
        return switch (contact.state().known()) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED -> true;
            case INCOMING, PENDING, CONNECTING, MISSED, REJECTED, ERROR, ENDED, UNKNOWN -> false;
        };
    }

    static boolean isRinging(Contact contact) {
        return contact.state().is(ContactState.Known.CONNECTING);
    }
    // end

    // snippet: unknown-fields
    static Optional<String> moodOf(AgentEvent event) {
        return event.unknownFields().get("Mood").map(JsonNode::asText);
    }
    // end

    // snippet: not-yet
    static String whenItEnded(ContactEvent event) {
        return event.disconnectTimestamp().map(Instant::toString).orElse("not yet");
    }
    // end

    // snippet: all-contacts
    static List<Contact> contacts(AgentEvent event) {
        return event.currentAgentSnapshot().map(AgentSnapshot::contacts).orElse(List.of());
    }
    // end
}
