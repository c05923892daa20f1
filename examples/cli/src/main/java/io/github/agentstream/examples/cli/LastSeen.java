package io.github.agentstream.examples.cli;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Instant;
import java.util.Optional;

/** The last instant that any stream tells to have come. Times that things are scheduled for do not count. */
final class LastSeen {
    private Instant instant = Instant.MIN;

    void accept(Object value) {
        if (value instanceof AgentEvent event) {
            see(Optional.of(event.eventTimestamp()));
        } else if (value instanceof ContactEvent event) {
            see(event.envelope().flatMap(EventBridgeEnvelope::time));
            see(event.initiationTimestamp());
            see(event.queueInfo().flatMap(QueueInfo::enqueueTimestamp));
            see(event.agentInfo().flatMap(AgentInfo::connectedToAgentTimestamp));
            see(event.agentInfo().flatMap(AgentInfo::afterContactWorkEndTimestamp));
            see(event.disconnectTimestamp());
        } else if (value instanceof ContactRecord contactRecord) {
            see(contactRecord.initiationTimestamp());
            see(contactRecord.disconnectTimestamp());
            see(contactRecord.agent().flatMap(ConnectedAgent::afterContactWorkEndTimestamp));
            see(contactRecord.lastUpdateTimestamp());
        }
    }

    private void see(Optional<Instant> time) {
        instant = time.filter(instant::isBefore).orElse(instant);
    }

    /** The earliest one possible when there is none. */
    Instant instant() {
        return instant;
    }
}
