package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.RowKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Counts what one contact adds to the rows. */
final class LegCount {
    private LegCount() {}

    /** Hands out nothing when the contact is in no row, or in one of an interval that began before what is kept. */
    static void count(
            String contactId,
            Leg leg,
            IntervalGrid grid,
            ContactPolicy policy,
            Instant kept,
            Consumer<Contribution> target) {
        LegReading reading = new LegReading(leg, policy);
        boolean counts = policy.flowOnlyContacts() == FlowOnlyContacts.COUNTED || !reading.isInFlowOnly();
        long pegged = policy.peg().of(leg);
        if (!counts || pegged == Leg.NONE) {
            return;
        }
        Instant peg = Instant.ofEpochMilli(pegged);
        Interval interval = grid.at(peg);
        if (!interval.start().isBefore(kept)) {
            List<RowKey> rows = rows(leg, interval);
            LegValues.tell(
                    leg,
                    reading,
                    policy,
                    (metric, value) -> rows.stream()
                            .filter(row -> metric.reports().contains(row.report()))
                            .forEach(row -> target.accept(new Contribution(row, metric, value, contactId, peg, peg))));
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
}
