package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.util.List;

/** Contact events in the shapes of the stream. Times are those of one day, such as {@code 09:00:05}. */
public final class ContactEvents {
    public static final Arn BILLING = queue("billing");

    private ContactEvents() {}

    public static Arn queue(String name) {
        return Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/11111111-0000-4000-8000-000000000000/queue/"
                + name);
    }

    /** A call that began. */
    public static ContactEvent initiated(String id, String time) {
        return event(ContactEventType.INITIATED, id, AgentEvents.at(time)).build();
    }

    /** A call that began ten seconds before it entered the queue. */
    public static ContactEvent queued(String id, Arn queue, String time) {
        Instant enqueued = AgentEvents.at(time);
        return event(ContactEventType.QUEUED, id, enqueued.minusSeconds(10))
                .queueInfo(QueueInfo.builder()
                        .queueArn(queue)
                        .enqueueTimestamp(enqueued)
                        .build())
                .build();
    }

    public static ContactEvent connected(ContactEvent queued, String time) {
        return queued.toBuilder()
                .eventType(ContactEventType.CONNECTED_TO_AGENT)
                .agentInfo(AgentInfo.builder()
                        .agentArn(AgentEvents.AGENT)
                        .connectedToAgentTimestamp(AgentEvents.at(time))
                        .build())
                .build();
    }

    public static ContactEvent disconnected(ContactEvent before, String time) {
        return before.toBuilder()
                .eventType(ContactEventType.DISCONNECTED)
                .disconnectTimestamp(AgentEvents.at(time))
                .build();
    }

    /** All events of an answered call. */
    public static List<ContactEvent> answered(
            String id, Arn queue, String enqueued, String connected, String disconnected) {
        ContactEvent queuedEvent = queued(id, queue, enqueued);
        ContactEvent connectedEvent = connected(queuedEvent, connected);
        ContactEvent disconnectedEvent = disconnected(connectedEvent, disconnected);
        return List.of(
                event(
                                ContactEventType.INITIATED,
                                id,
                                queuedEvent.initiationTimestamp().orElseThrow())
                        .build(),
                queuedEvent,
                connectedEvent,
                disconnectedEvent,
                disconnectedEvent.toBuilder()
                        .eventType(ContactEventType.COMPLETED)
                        .build());
    }

    private static ContactEvent.Builder event(ContactEventType type, String id, Instant initiated) {
        return ContactEvent.builder()
                .eventType(type)
                .contactId(id)
                .channel(Channel.VOICE)
                .initiationMethod(InitiationMethod.INBOUND)
                .initiationTimestamp(initiated);
    }
}
