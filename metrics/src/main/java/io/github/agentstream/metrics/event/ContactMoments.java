package io.github.agentstream.metrics.event;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.GlobalResiliencyMetadata;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the events of one contact tell, in whichever order and however often they come. Not thread-safe. */
final class ContactMoments {
    final SortedMap<Long, QueueEntry> toldEntries = new TreeMap<>();
    final SortedMap<Long, QueueEntry> inferredEntries = new TreeMap<>();
    final Moment dequeued = new Moment();
    final Moment connected = new Moment();
    final Moment disconnected = new Moment();
    Optional<Channel> channel = Optional.empty();
    boolean monitored;

    void add(ContactEvent event) {
        Optional<Instant> time = event.envelope().flatMap(EventBridgeEnvelope::time);
        Optional<AgentInfo> agent = event.agentInfo();
        Optional<Instant> workBegan = agent.flatMap(AgentInfo::afterContactWorkStartTimestamp);
        addChannel(event.channel());
        addQueue(event);
        dequeued.tell(event.queueInfo().flatMap(QueueInfo::dequeueTimestamp));
        connected.tell(agent.flatMap(AgentInfo::connectedToAgentTimestamp));
        disconnected.tell(event.disconnectTimestamp());
        switch (event.eventType().known()) {
            case QUEUED -> inferQueue(event, time);
            case CONNECTED_TO_AGENT -> connected.infer(time);
            case DISCONNECTED -> disconnected.infer(time);
            case COMPLETED -> disconnected.infer(workBegan.or(() -> time));
            default -> {}
        }
        monitored |= event.initiationMethod()
                .filter(method -> method.is(InitiationMethod.Known.MONITOR))
                .isPresent();
    }

    void addAll(ContactMoments others) {
        others.toldEntries.forEach((at, entry) -> toldEntries.merge(at, entry, QueueEntry::better));
        others.inferredEntries.forEach((at, entry) -> inferredEntries.merge(at, entry, QueueEntry::better));
        dequeued.addAll(others.dequeued);
        connected.addAll(others.connected);
        disconnected.addAll(others.disconnected);
        addChannel(others.channel);
        monitored |= others.monitored;
    }

    private void addChannel(Optional<Channel> told) {
        told.filter(found -> channel.isEmpty()
                        || found.value().compareTo(channel.orElseThrow().value()) < 0)
                .ifPresent(found -> channel = Optional.of(found));
    }

    private void addQueue(ContactEvent event) {
        event.queueInfo()
                .flatMap(QueueInfo::enqueueTimestamp)
                .ifPresent(at -> toldEntries.merge(Moment.millis(at), entry(event), QueueEntry::better));
    }

    private void inferQueue(ContactEvent event, Optional<Instant> time) {
        if (event.queueInfo().flatMap(QueueInfo::enqueueTimestamp).isEmpty()) {
            time.ifPresent(at -> inferredEntries.merge(Moment.millis(at), entry(event), QueueEntry::better));
        }
    }

    private static QueueEntry entry(ContactEvent event) {
        return QueueEntry.of(
                event.queueInfo().flatMap(QueueInfo::queueArn),
                event.globalResiliencyMetadata().flatMap(GlobalResiliencyMetadata::activeRegion));
    }

    /** The queues entered, by the time in milliseconds since 1970. */
    SortedMap<Long, QueueEntry> entries() {
        return toldEntries.isEmpty() ? inferredEntries : toldEntries;
    }

    /** The latest time that is told of it; empty when none is. */
    Optional<Instant> lastTold() {
        long last = entries().isEmpty() ? Long.MIN_VALUE : entries().lastKey();
        for (Moment moment : List.of(dequeued, connected, disconnected)) {
            last = moment.hasHappened() ? Math.max(last, moment.millis()) : last;
        }
        return last == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last));
    }

    /** When the contact was gone from a queue that it entered at that time. */
    long left(long entered) {
        long next = entries().tailMap(entered + 1).isEmpty()
                ? Long.MAX_VALUE
                : entries().tailMap(entered + 1).firstKey();
        long gone = Math.min(Math.min(connected.millis(), disconnected.millis()), next);
        boolean dequeuedFromHere = dequeued.hasHappened() && dequeued.millis() >= entered;
        return Math.max(entered, dequeuedFromHere ? Math.min(gone, dequeued.millis()) : gone);
    }

    /** Whether an agent took it, other than to listen. */
    boolean isHandled() {
        return connected.hasHappened() && !monitored;
    }

    Moment connected() {
        return connected;
    }

    /** When an agent no longer had it. */
    long released() {
        return Math.max(connected.millis(), disconnected.millis());
    }

    /** Whether no field has one of its times, or none tells of its end. */
    boolean isEstimated() {
        boolean entered = toldEntries.isEmpty() && !inferredEntries.isEmpty();
        return entered || connected.isInferred() || disconnected.isInferred() || !disconnected.hasHappened();
    }

    /** Whether it was in no queue and with no agent any more at that time. */
    boolean isOverBy(long millis) {
        return (!isHandled() || released() < millis)
                && (entries().isEmpty() || left(entries().lastKey()) < millis);
    }

    /** The queue that it came to its agent from; empty when it was in none. */
    Optional<Arn> queue() {
        return entries().values().stream().reduce((earlier, later) -> later).flatMap(QueueEntry::queue);
    }

    Optional<Channel> channel() {
        return channel;
    }
}
