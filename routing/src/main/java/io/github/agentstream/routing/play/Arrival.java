package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact that comes into a queue. Immutable.
 *
 * @param id what tells it from others; each of a list has one of its own
 * @param at when it enters the queue
 * @param queue the queue
 * @param criteria its routing criteria; empty for none
 * @param priority its priority in the queue, from 1, which is first, upwards; Amazon Connect's default is 5
 * @param handling how long it keeps the agent, work after it included
 * @param patience how long the customer waits at most; empty for ever
 */
public record Arrival(
        String id,
        Instant at,
        PlayQueue queue,
        Optional<RoutingCriteria> criteria,
        long priority,
        Duration handling,
        Optional<Duration> patience) {
    private static final long DEFAULT_PRIORITY = 5;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when the priority is below 1, or a duration negative
     */
    public Arrival {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(criteria, "criteria");
        if (priority < 1) {
            throw new IllegalArgumentException("Expected a priority from `1` upwards, found `" + priority + "`");
        }
        requireNotNegative(handling);
        patience.ifPresent(Arrival::requireNotNegative);
    }

    private static void requireNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Expected a duration from zero upwards, found `" + duration + "`");
        }
    }

    /** A contact of priority 5 without criteria, of a customer who waits for ever. */
    public static Arrival of(String id, Instant at, PlayQueue queue, Duration handling) {
        return new Arrival(id, at, queue, Optional.empty(), DEFAULT_PRIORITY, handling, Optional.empty());
    }

    /** The contact with those criteria. */
    public Arrival with(RoutingCriteria other) {
        return new Arrival(id, at, queue, Optional.of(other), priority, handling, patience);
    }

    /** The contact with that priority. */
    public Arrival withPriority(long other) {
        return new Arrival(id, at, queue, criteria, other, handling, patience);
    }

    /** The contact of a customer who waits for so long at most. */
    public Arrival withPatience(Duration other) {
        return new Arrival(id, at, queue, criteria, priority, handling, Optional.of(other));
    }
}
