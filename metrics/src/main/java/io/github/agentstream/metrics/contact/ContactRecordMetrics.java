package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Counts contacts by queue and channel, and those that an agent was connected to by agent, queue and channel, from their
 * records.
 *
 * <p>Records may come in any order and more than once; the rows are the same. Of several records of a contact the one with
 * the greatest {@code LastUpdateTimestamp} counts, in place of those that it replaces, which may have been in another
 * interval. Nothing is thrown for data; what is odd becomes a finding of one of these codes, all WARNING:
 *
 * <ul>
 *   <li>{@code RECORD_NOT_PEGGED}: the record lacks the {@linkplain PegInstant instant} that tells its interval. It is in no
 *       row.
 *   <li>{@code RECORD_VERSION_AMBIGUOUS}: another record of the contact has the same {@code LastUpdateTimestamp} and other
 *       content. The one read last counts.
 *   <li>{@code RECORD_TIMES_CONTRADICT}: a duration is negative, or an instant lies before one that comes first.
 *   <li>{@code RECORD_FORGOTTEN}: the record belongs to an interval that is {@linkplain #forgetBefore forgotten}. It is in
 *       no row.
 * </ul>
 *
 * <p>What is kept of each contact, a few numbers, does not depend on the policy and the grid, so that
 * contributions can be asked for under any; only the party that was reached is told when a record is taken. It is kept until {@link #forgetBefore}. Not thread-safe.
 */
public final class ContactRecordMetrics {
    private final IntervalGrid grid;
    private final ContactPolicy policy;
    private final Dispositions dispositions;
    private final Map<String, Leg> legs = new HashMap<>();
    private final Map<LegParties, LegParties> parties = new HashMap<>();
    private Instant kept = Instant.MIN;

    /** A calculator without records and with the default policy. */
    public ContactRecordMetrics(IntervalGrid grid) {
        this(grid, ContactPolicy.DEFAULTS);
    }

    /** A calculator without records. */
    public ContactRecordMetrics(IntervalGrid grid, ContactPolicy policy) {
        this(grid, policy, Dispositions.NONE);
    }

    /** A calculator without records that tells right and wrong parties apart by an attribute. */
    public ContactRecordMetrics(IntervalGrid grid, ContactPolicy policy, Dispositions dispositions) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.dispositions = Objects.requireNonNull(dispositions, "dispositions");
    }

    /** Takes a record, and tells what is odd about it; sorted. */
    public List<Finding> add(ContactRecord contactRecord) {
        Leg leg = Leg.of(contactRecord, shared(LegParties.of(contactRecord)), dispositions);
        List<Finding> findings = new ArrayList<>(RecordFindings.of(contactRecord, leg, policy.peg()));
        Leg known = legs.get(contactRecord.contactId());
        if (known != null && known.updated() == leg.updated() && !known.equals(leg)) {
            findings.add(RecordFindings.ambiguous(contactRecord));
        }
        if (isForgotten(leg)) {
            findings.add(RecordFindings.forgotten(contactRecord, kept));
        }
        findings.sort(null);
        keep(contactRecord.contactId(), leg);
        return List.copyOf(findings);
    }

    /** Takes all that another calculator took, after what this one took, and forgets what either has forgotten. */
    public void addAll(ContactRecordMetrics later) {
        later.legs.forEach(this::keep);
        forgetBefore(later.kept);
    }

    /**
     * Forgets contacts of which nothing happened from that instant on. Intervals that began before it have no rows any more,
     * and a record that belongs to one is a finding. Going back has no effect.
     */
    public void forgetBefore(Instant instant) {
        if (!instant.isAfter(kept)) {
            return;
        }
        kept = instant;
        legs.values().removeIf(leg -> leg.last() < kept.toEpochMilli());
        parties.keySet().retainAll(legs.values().stream().map(Leg::parties).collect(Collectors.toSet()));
    }

    /**
     * What is kept, as JSON that names its format and version; the same for the same contacts. It contains user names and
     * ids of contacts.
     */
    public String save() {
        return ContactRecordMetricsJson.write(legs, kept);
    }

    /**
     * Goes on where one was saved, by this version or an older one, with whichever grid and policy.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static ContactRecordMetrics restore(String saved, IntervalGrid grid, ContactPolicy policy) {
        return restore(saved, grid, policy, Dispositions.NONE);
    }

    /**
     * Goes on likewise, and tells right and wrong parties of records to come apart by an attribute.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static ContactRecordMetrics restore(
            String saved, IntervalGrid grid, ContactPolicy policy, Dispositions dispositions) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(grid, policy, dispositions);
        metrics.kept = ContactRecordMetricsJson.read(saved, metrics::restore);
        return metrics;
    }

    /** How many contacts are known. */
    public int contacts() {
        return legs.size();
    }

    /** The rows, in the order of their keys: first revisions, provisional. */
    public List<IntervalRow> rows() {
        RowSums sums = new RowSums();
        contributions(sums::add);
        Names usernames = new Names();
        Names queueNames = new Names();
        addNames(usernames, queueNames);
        return sums.rows(usernames, queueNames);
    }

    /** What the rows are made of, in no particular order. Its instants are those that tell the intervals. */
    public void contributions(Consumer<Contribution> target) {
        contributions(grid, policy, target);
    }

    /** The same in other intervals and under another policy. */
    public void contributions(IntervalGrid otherGrid, ContactPolicy otherPolicy, Consumer<Contribution> target) {
        legs.forEach((contactId, leg) -> LegCount.count(contactId, leg, otherGrid, otherPolicy, kept, target));
    }

    /**
     * How many contacts of a row have a time in the queue that their record does not tell, so that it is the difference of
     * two instants, or a duration below zero. Rows without any are not in the map.
     */
    public SortedMap<RowKey, Integer> estimatedContacts() {
        SortedMap<RowKey, Integer> estimated = new TreeMap<>();
        legs.forEach((contactId, leg) -> {
            if (leg.isEstimated()) {
                Set<RowKey> rows = new HashSet<>();
                LegCount.count(contactId, leg, grid, policy, kept, part -> rows.add(part.row()));
                rows.forEach(row -> estimated.merge(row, 1, Integer::sum));
            }
        });
        return estimated;
    }

    /** Tells what agents and queues are called in the records that count. */
    public void addNames(Names usernames, Names queueNames) {
        for (Leg leg : legs.values()) {
            LegParties known = leg.parties();
            Instant at = Instant.ofEpochMilli(Math.max(leg.disconnected(), leg.initiated()));
            known.agent().ifPresent(agent -> known.username().ifPresent(name -> usernames.add(agent, at, name)));
            known.queue().ifPresent(queue -> known.queueName().ifPresent(name -> queueNames.add(queue, at, name)));
        }
    }

    private boolean isForgotten(Leg leg) {
        long pegged = policy.peg().of(leg);
        return pegged != Leg.NONE
                && grid.at(Instant.ofEpochMilli(pegged)).start().isBefore(kept);
    }

    private void restore(String contactId, Leg leg) {
        shared(leg.parties());
        keep(contactId, leg);
    }

    private void keep(String contactId, Leg leg) {
        legs.merge(contactId, leg, (known, other) -> other.updated() < known.updated() ? known : other);
    }

    private LegParties shared(LegParties found) {
        LegParties known = parties.putIfAbsent(found, found);
        return known == null ? found : known;
    }
}
