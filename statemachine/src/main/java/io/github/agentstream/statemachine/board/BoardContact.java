package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.statemachine.internal.EventTimes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What contact events tell of one contact. Each field keeps the least or the greatest of all that was told, so neither the
 * order of the events nor their repetition matters.
 */
final class BoardContact {
    /** By its text, the least. */
    Optional<Channel> channel = Optional.empty();

    /** By its text, the least. */
    Optional<InitiationMethod> method = Optional.empty();

    /** The earliest. */
    @Nullable
    Instant initiated;

    /** The latest. */
    @Nullable
    Instant enqueued;

    /** The one entered last; the least when there are several. */
    @Nullable
    Arn queue;

    /** The latest instant at which it left a queue otherwise than for an agent. */
    @Nullable
    Instant dequeued;

    /** The latest. */
    @Nullable
    Instant connected;

    /** The latest. */
    @Nullable
    Instant ended;

    /** The latest of all instants told. */
    Instant newest = Instant.MIN;

    void add(ContactEvent event) {
        channel = least(channel, event.channel(), Comparator.comparing(Channel::value));
        method = least(method, event.initiationMethod(), Comparator.comparing(InitiationMethod::value));
        Instant told = EventTimes.newest(event);
        newest = told.isAfter(newest) ? told : newest;
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

    Channel.Known channel() {
        return channel.map(Channel::known).orElse(Channel.Known.UNKNOWN);
    }

    InitiationMethod.Known method() {
        return method.map(InitiationMethod::known).orElse(InitiationMethod.Known.UNKNOWN);
    }

    /** When it entered the queue, once it did. */
    Instant enqueued() {
        return Objects.requireNonNull(enqueued, "enqueued");
    }

    /** Whether it is in a queue and nothing tells that it left. */
    boolean isWaiting() {
        return enqueued != null && ended == null && isBefore(connected, enqueued) && isBefore(dequeued, enqueued);
    }

    boolean isOver() {
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
