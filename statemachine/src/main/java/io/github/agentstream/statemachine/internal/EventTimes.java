package io.github.agentstream.statemachine.internal;

import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Up to when a contact event tells. */
public final class EventTimes {
    private EventTimes() {}

    /** The latest of the instants at which something happened, that of sending included; 1970 when it tells none. */
    public static Instant newest(ContactEvent event) {
        Optional<QueueInfo> queue = event.queueInfo();
        Optional<AgentInfo> agent = event.agentInfo();
        return Stream.of(
                        event.initiationTimestamp(),
                        event.connectedToSystemTimestamp(),
                        event.disconnectTimestamp(),
                        event.ringStartTimestamp(),
                        queue.flatMap(QueueInfo::enqueueTimestamp),
                        queue.flatMap(QueueInfo::dequeueTimestamp),
                        agent.flatMap(AgentInfo::acceptedByAgentTimestamp),
                        agent.flatMap(AgentInfo::connectedToAgentTimestamp),
                        agent.flatMap(AgentInfo::afterContactWorkStartTimestamp),
                        agent.flatMap(AgentInfo::afterContactWorkEndTimestamp),
                        event.envelope().flatMap(EventBridgeEnvelope::time))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
