package io.github.agentstream.metrics.event;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Counts contacts by queue and channel from their events: those that entered the queue and those connected to an agent, when
 * it happened, and those in the queue and with agents at the end of each interval.
 *
 * <p>Events may come in any order and more than once; the rows are the same. Any event of a contact may tell when it was
 * queued, connected or disconnected, so an event that was lost is missed only when no later one repeats its time. The time
 * of an event itself counts where no field has it. What counts:
 *
 * <ul>
 *   <li>A contact is in the queue from its enqueue timestamp until it is connected to an agent, put into another queue or
 *       disconnected, being offered included. It is expired once it has been there for the service level's time.
 *   <li>It is with an agent from when it was connected until the customer left. After-contact work does not count, and
 *       neither do supervisors who listen.
 *   <li>At the end of an interval counts what began before it and was not over before it.
 *   <li>A contact of whose end no event tells is there until the interval of the last instant seen, at most for its longest
 *       life.
 * </ul>
 *
 * <p>A few instants of each contact are kept. Not thread-safe.
 */
public final class ContactEventMetrics {
    private final IntervalGrid grid;
    private final EventPolicy policy;
    private final Map<String, ContactMoments> contacts = new HashMap<>();
    private Instant lastSeen = Instant.MIN;

    /** A calculator without events and with the default policy. */
    public ContactEventMetrics(IntervalGrid grid) {
        this(grid, EventPolicy.DEFAULTS);
    }

    /** A calculator without events. */
    public ContactEventMetrics(IntervalGrid grid, EventPolicy policy) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** Takes an event of any contact. */
    public void add(ContactEvent event) {
        ContactMoments moments = contacts.computeIfAbsent(event.contactId(), contact -> new ContactMoments());
        moments.add(event);
        event.envelope().flatMap(EventBridgeEnvelope::time).ifPresent(this::advanceTo);
        moments.lastTold().ifPresent(this::advanceTo);
    }

    /** Says that time has come to that instant, as other streams tell. Going back has no effect. */
    public void advanceTo(Instant instant) {
        lastSeen = instant.isAfter(lastSeen) ? instant : lastSeen;
    }

    /** The rows, in the order of their keys: first revisions, provisional. */
    public List<IntervalRow> rows() {
        RowSums sums = new RowSums();
        contributions(sums::add);
        return sums.rows(new Names(), new Names());
    }

    /** What the rows are made of, in no particular order. */
    public void contributions(Consumer<Contribution> target) {
        contributions(grid, policy, target);
    }

    /** The same in other intervals and under another policy. */
    public void contributions(IntervalGrid otherGrid, EventPolicy otherPolicy, Consumer<Contribution> target) {
        contacts.forEach((contactId, moments) ->
                new MomentsCount(contactId, moments, otherGrid, otherPolicy, lastSeen, target).count());
    }
}
