package io.github.agentstream.statemachine.internal;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What contact events tell of one contact and its way through a queue. Each field keeps the least or the greatest of all
 * that was told, so neither the order of the events nor their repetition matters.
 */
public final class ContactTimes {
    /** By its text, the least. */
    public Optional<Channel> channel = Optional.empty();

    /** By its text, the least. */
    public Optional<InitiationMethod> method = Optional.empty();

    /** The earliest. */
    public @Nullable Instant initiated;

    /** The latest. */
    public @Nullable Instant enqueued;

    /** The one entered last; the least when there are several. */
    public @Nullable Arn queue;

    /** The latest instant at which it left a queue otherwise than for an agent. */
    public @Nullable Instant dequeued;

    /** The latest. */
    public @Nullable Instant connected;

    /** The latest. */
    public @Nullable Instant ended;

    /** The latest of all instants told. */
    public Instant newest = Instant.MIN;

    /** Takes what an event tells. */
    public void add(ContactEvent event) {
        channel = least(channel, event.channel(), Comparator.comparing(Channel::value));
        method = least(method, event.initiationMethod(), Comparator.comparing(InitiationMethod::value));
        Instant told = EventTimes.newest(event);
        newest = newest.isBefore(told) ? told : newest;
        initiated = earlier(
                initiated,
                event.initiationTimestamp().orElse(is(event, ContactEventType.Known.INITIATED) ? told : null));
        event.queueInfo().ifPresent(this::enqueue);
        connected = later(
                connected,
                event.agentInfo()
                        .flatMap(agent -> agent.connectedToAgentTimestamp())
                        .orElse(is(event, ContactEventType.Known.CONNECTED_TO_AGENT) ? told : null));
        ended = later(ended, event.disconnectTimestamp().orElse(isEnd(event) ? told : null));
    }

    /** The channel; unknown when none was told or a new one. */
    public Channel.Known channel() {
        return channel.map(Channel::known).orElse(Channel.Known.UNKNOWN);
    }

    /** The method, likewise. */
    public InitiationMethod.Known method() {
        return method.map(InitiationMethod::known).orElse(InitiationMethod.Known.UNKNOWN);
    }

    /** When it entered the queue, once it did. */
    public Instant enqueued() {
        return Objects.requireNonNull(enqueued, "enqueued");
    }

    /** Whether it is in a queue and nothing tells that it left. */
    public boolean isWaiting() {
        return enqueued != null && ended == null && isBefore(connected, enqueued) && isBefore(dequeued, enqueued);
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return ended != null;
    }

    private void enqueue(QueueInfo info) {
        dequeued = later(dequeued, info.dequeueTimestamp().orElse(null));
        Instant at = info.enqueueTimestamp().orElse(null);
        if (at == null || isBefore(at, enqueued)) {
            return;
        }
        if (!at.equals(enqueued)) {
            queue = null;
        }
        enqueued = at;
        Arn into = info.queueArn().orElse(null);
        if (queue == null || (into != null && into.compareTo(queue) < 0)) {
            queue = into;
        }
    }

    private static <T> Optional<T> least(Optional<T> one, Optional<T> other, Comparator<T> order) {
        return Stream.of(one, other).flatMap(Optional::stream).min(order);
    }

    private static boolean isEnd(ContactEvent event) {
        return is(event, ContactEventType.Known.DISCONNECTED) || is(event, ContactEventType.Known.COMPLETED);
    }

    private static boolean is(ContactEvent event, ContactEventType.Known type) {
        return event.eventType().is(type);
    }

    /** Nothing is before everything. */
    private static boolean isBefore(@Nullable Instant one, @Nullable Instant other) {
        return other != null && (one == null || one.isBefore(other));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return isBefore(one, other) ? other : one;
    }
}
