package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

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
 * </ul>
 *
 * <p>What is kept of each contact, a few numbers, does not depend on the policy and the grid, so that
 * contributions can be asked for under any. Not thread-safe.
 */
public final class ContactRecordMetrics {
    private final IntervalGrid grid;
    private final ContactPolicy policy;
    private final Map<String, Leg> legs = new HashMap<>();
    private final Map<LegParties, LegParties> parties = new HashMap<>();

    /** A calculator without records and with the default policy. */
    public ContactRecordMetrics(IntervalGrid grid) {
        this(grid, ContactPolicy.DEFAULTS);
    }

    /** A calculator without records. */
    public ContactRecordMetrics(IntervalGrid grid, ContactPolicy policy) {
        this.grid = Objects.requireNonNull(grid, "grid");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** Takes a record, and tells what is odd about it; sorted. */
    public List<Finding> add(ContactRecord contactRecord) {
        Leg leg = Leg.of(contactRecord, shared(LegParties.of(contactRecord)));
        List<Finding> findings = new ArrayList<>(RecordFindings.of(contactRecord, leg, policy.peg()));
        Leg known = legs.get(contactRecord.contactId());
        if (known != null && known.updated() == leg.updated() && !known.equals(leg)) {
            findings.add(RecordFindings.ambiguous(contactRecord));
            findings.sort(null);
        }
        keep(contactRecord.contactId(), leg);
        return List.copyOf(findings);
    }

    /** Takes all that another calculator took, after what this one took. */
    public void addAll(ContactRecordMetrics later) {
        later.legs.forEach(this::keep);
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
        legs.forEach((contactId, leg) -> {
            LegReading reading = new LegReading(leg, otherPolicy);
            boolean counts = otherPolicy.flowOnlyContacts() == FlowOnlyContacts.COUNTED || !reading.isInFlowOnly();
            long pegged = otherPolicy.peg().of(leg);
            if (counts && pegged != Leg.NONE) {
                Instant peg = Instant.ofEpochMilli(pegged);
                List<RowKey> rows = rows(leg, otherGrid.at(peg));
                LegValues.tell(
                        leg,
                        reading,
                        otherPolicy,
                        (metric, value) -> rows.stream()
                                .filter(row -> metric.reports().contains(row.report()))
                                .forEach(row ->
                                        target.accept(new Contribution(row, metric, value, contactId, peg, peg))));
            }
        });
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

    /** A contact is an agent's once they were connected: one that was only previewed is not. */
    private static List<RowKey> rows(Leg leg, Interval interval) {
        LegParties parties = leg.parties();
        RowKey ofQueue = RowKey.ofQueue(interval, parties.queue(), parties.channel());
        return parties.agent()
                .filter(agent -> leg.isHandled())
                .map(agent ->
                        List.of(ofQueue, RowKey.ofAgentQueue(interval, agent, parties.queue(), parties.channel())))
                .orElse(List.of(ofQueue));
    }

    private void keep(String contactId, Leg leg) {
        legs.merge(contactId, leg, (known, other) -> other.updated() < known.updated() ? known : other);
    }

    private LegParties shared(LegParties found) {
        LegParties known = parties.putIfAbsent(found, found);
        return known == null ? found : known;
    }
}
