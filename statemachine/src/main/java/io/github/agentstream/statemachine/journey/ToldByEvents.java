package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.statemachine.internal.ContactTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What contact events tell of one contact. Of all that was told, the least or the greatest is kept. */
final class ToldByEvents {
    final ContactTimes times;

    /** The least. */
    Optional<String> previousContactId = Optional.empty();

    /** The one connected last; the least when there are several. */
    Optional<Arn> agent = Optional.empty();

    /** The latest. */
    Optional<Instant> connected = Optional.empty();

    /** The latest. */
    Optional<Instant> disconnected = Optional.empty();

    /** The least. */
    Optional<String> disconnectReason = Optional.empty();

    /** The longest. */
    Optional<Duration> held = Optional.empty();

    /** The latest. */
    Optional<Instant> afterContactWorkStart = Optional.empty();

    /** The latest. */
    Optional<Instant> afterContactWorkEnd = Optional.empty();

    boolean any;
    boolean completed;

    ToldByEvents() {
        this(new ContactTimes());
    }

    ToldByEvents(ContactTimes times) {
        this.times = times;
    }

    void add(ContactEvent event) {
        any = true;
        times.add(event);
        completed |= event.eventType().is(ContactEventType.Known.COMPLETED);
        previousContactId = least(previousContactId, event.previousContactId());
        disconnected = greatest(disconnected, event.disconnectTimestamp());
        disconnectReason = least(disconnectReason, event.disconnectReason());
        event.agentInfo().ifPresent(this::add);
    }

    private void add(AgentInfo info) {
        Optional<Instant> at = info.connectedToAgentTimestamp();
        Instant before = connected.orElse(Instant.MIN);
        Instant now = at.orElse(Instant.MIN);
        if (now.isAfter(before)) {
            agent = info.agentArn();
        } else if (now.equals(before)) {
            agent = least(agent, info.agentArn());
        }
        connected = greatest(connected, at);
        held = greatest(held, info.agentInitiatedHoldDuration());
        afterContactWorkStart = greatest(afterContactWorkStart, info.afterContactWorkStartTimestamp());
        afterContactWorkEnd = greatest(afterContactWorkEnd, info.afterContactWorkEndTimestamp());
    }

    private static <T extends Comparable<? super T>> Optional<T> least(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static <T extends Comparable<? super T>> Optional<T> greatest(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
