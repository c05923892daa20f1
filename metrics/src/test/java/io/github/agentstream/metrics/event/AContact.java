package io.github.agentstream.metrics.event;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The events of a contact of one day, each of which repeats what the ones before it told. */
final class AContact {
    private final String id;
    private final List<ContactEvent> events = new ArrayList<>();
    private InitiationMethod method = InitiationMethod.INBOUND;
    private Optional<QueueInfo> queue = Optional.empty();
    private Optional<AgentInfo> agent = Optional.empty();
    private Optional<Instant> disconnected = Optional.empty();

    AContact(String id) {
        this.id = id;
    }

    static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }

    static Arn queue(String id) {
        return queue("eu-central-1", id);
    }

    static Arn queue(String region, String id) {
        return Arn.of("arn:aws:connect:" + region + ":111122223333:instance/i-1/queue/" + id);
    }

    AContact method(InitiationMethod other) {
        method = other;
        return this;
    }

    AContact queued(String time) {
        return queued(time, queue("sales"));
    }

    AContact queued(String time, Arn arn) {
        queue = Optional.of(
                QueueInfo.builder().queueArn(arn).enqueueTimestamp(at(time)).build());
        return send(ContactEventType.QUEUED, time);
    }

    AContact connected(String time) {
        agent = Optional.of(
                AgentInfo.builder().connectedToAgentTimestamp(at(time)).build());
        return send(ContactEventType.CONNECTED_TO_AGENT, time);
    }

    AContact disconnected(String time) {
        disconnected = Optional.of(at(time));
        return send(ContactEventType.DISCONNECTED, time);
    }

    AContact completed(String time) {
        return send(ContactEventType.COMPLETED, time);
    }

    AContact loseLast() {
        events.remove(events.size() - 1);
        return this;
    }

    /** The last event as the other region sends it. */
    AContact alsoFrom(String region, String active, String queueId) {
        ContactEvent last = events.get(events.size() - 1);
        events.set(events.size() - 1, routed(last, active, queue.orElseThrow().queueArn()));
        events.add(routed(last, active, Optional.of(queue(region, queueId))));
        return this;
    }

    private static ContactEvent routed(ContactEvent event, String active, Optional<Arn> arn) {
        return event.toBuilder()
                .queueInfo(event.queueInfo().orElseThrow().toBuilder()
                        .queueArn(arn)
                        .build())
                .globalResiliencyMetadata(
                        GlobalResiliencyMetadata.builder().activeRegion(active).build())
                .build();
    }

    /** The last event without the times that fields hold. */
    AContact strippedToItsOwnTime() {
        ContactEvent last = events.get(events.size() - 1);
        events.set(
                events.size() - 1,
                last.toBuilder()
                        .queueInfo(last.queueInfo()
                                .map(known -> known.toBuilder()
                                        .enqueueTimestamp(Optional.empty())
                                        .build()))
                        .agentInfo(Optional.empty())
                        .disconnectTimestamp(Optional.empty())
                        .build());
        return this;
    }

    List<ContactEvent> events() {
        return List.copyOf(events);
    }

    private AContact send(ContactEventType type, String time) {
        events.add(ContactEvent.builder()
                .contactId(id)
                .eventType(type)
                .channel(Channel.VOICE)
                .initiationMethod(method)
                .queueInfo(queue)
                .agentInfo(agent)
                .disconnectTimestamp(disconnected)
                .envelope(EventBridgeEnvelope.builder()
                        .time(at(time).truncatedTo(ChronoUnit.SECONDS))
                        .build())
                .build());
        return this;
    }
}
