package io.github.agentstream.metrics.event;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * <p>A few instants of each contact are kept, until {@link #forgetBefore}. Not thread-safe.
 */
public final class ContactEventMetrics {
    private final IntervalGrid grid;
    private final EventPolicy policy;
    private final Map<String, ContactMoments> contacts;
    private Instant lastSeen = Instant.MIN;
    private Instant kept = Instant.MIN;

    /** A calculator without events and with the default policy. */
    public ContactEventMetrics(IntervalGrid grid) {
        this(grid, EventPolicy.DEFAULTS);
    }

    /** A calculator without events. */
    public ContactEventMetrics(IntervalGrid grid, EventPolicy policy) {
        this(grid, policy, new HashMap<>());
    }

    private ContactEventMetrics(IntervalGrid grid, EventPolicy policy, Map<String, ContactMoments> contacts) {
        this.contacts = contacts;
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Takes an event of any contact. One of a contact that is not known, all of whose times lie before what is kept, has no
     * effect: it is most likely of a contact that is forgotten.
     */
    public void add(ContactEvent event) {
        event.envelope().flatMap(EventBridgeEnvelope::time).ifPresent(this::advanceTo);
        ContactMoments known = contacts.get(event.contactId());
        ContactMoments moments = known == null ? new ContactMoments() : known;
        moments.add(event);
        moments.lastTold().ifPresent(this::advanceTo);
        if (known == null && !isPast(moments)) {
            contacts.put(event.contactId(), moments);
        }
    }

    /** Takes all that another calculator took, and forgets what either has forgotten. */
    public void addAll(ContactEventMetrics others) {
        others.contacts.forEach((contactId, moments) ->
                contacts.computeIfAbsent(contactId, id -> new ContactMoments()).addAll(moments));
        advanceTo(others.lastSeen);
        forgetBefore(others.kept);
    }

    /**
     * Forgets the contacts that were over before that instant, and those without an end whose longest life was. Intervals
     * that began before it have no rows any more. Going back has no effect.
     */
    public void forgetBefore(Instant instant) {
        if (!instant.isAfter(kept)) {
            return;
        }
        kept = instant;
        contacts.values().removeIf(this::isOver);
    }

    /** What is kept, as JSON that names its format and version; the same for the same contacts. */
    public String save() {
        return ContactEventMetricsJson.write(contacts, lastSeen, kept);
    }

    /**
     * Goes on where one was saved, by this version or an older one, with whichever grid and policy.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static ContactEventMetrics restore(String saved, IntervalGrid grid, EventPolicy policy) {
        return ContactEventMetricsJson.read(saved, (contacts, lastSeen, kept) -> {
            ContactEventMetrics metrics = new ContactEventMetrics(grid, policy, contacts);
            metrics.lastSeen = lastSeen;
            metrics.kept = kept;
            return metrics;
        });
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
        contacts.forEach((contactId, moments) -> tell(contactId, moments, otherGrid, otherPolicy, target));
    }

    /**
     * How many contacts of a row have a time that only an event's own time tells, or no end. Rows without any are not in the
     * map.
     */
    public SortedMap<RowKey, Integer> estimatedContacts() {
        SortedMap<RowKey, Integer> estimated = new TreeMap<>();
        contacts.forEach((contactId, moments) -> {
            if (moments.isEstimated()) {
                Set<RowKey> rows = new HashSet<>();
                tell(contactId, moments, grid, policy, part -> rows.add(part.row()));
                rows.forEach(row -> estimated.merge(row, 1, Integer::sum));
            }
        });
        return estimated;
    }

    private void tell(
            String contactId,
            ContactMoments moments,
            IntervalGrid otherGrid,
            EventPolicy otherPolicy,
            Consumer<Contribution> target) {
        Consumer<Contribution> keptOnly = contribution -> {
            if (!contribution.row().interval().start().isBefore(kept)) {
                target.accept(contribution);
            }
        };
        new MomentsCount(contactId, moments, otherGrid, otherPolicy, lastSeen, keptOnly).count();
    }

    /** Whether all that is told of it happened before what is kept. */
    private boolean isPast(ContactMoments moments) {
        return moments.lastTold().filter(last -> last.isBefore(kept)).isPresent();
    }

    private boolean isOver(ContactMoments moments) {
        boolean hasOutlivedItself = moments.lastTold()
                .filter(last -> last.plus(policy.longestLife()).isBefore(kept))
                .isPresent();
        return isPast(moments) && (hasOutlivedItself || moments.isOverBy(kept.toEpochMilli()));
    }
}
