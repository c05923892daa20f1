package io.github.agentstream.metrics.event;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Counts what one contact adds to the rows. */
final class MomentsCount {
    private final String contactId;
    private final ContactMoments moments;
    private final IntervalGrid grid;
    private final EventPolicy policy;
    private final Instant lastSeen;
    private final Consumer<Contribution> target;

    MomentsCount(
            String contactId,
            ContactMoments moments,
            IntervalGrid grid,
            EventPolicy policy,
            Instant lastSeen,
            Consumer<Contribution> target) {
        this.contactId = contactId;
        this.moments = moments;
        this.grid = grid;
        this.policy = policy;
        this.lastSeen = lastSeen;
        this.target = target;
    }

    void count() {
        moments.entries().forEach((entered, entry) -> {
            Instant at = Instant.ofEpochMilli(entered);
            tell(grid.at(at), entry.queue(), Metric.CONTACTS_QUEUED_BY_ENQUEUE, at, at);
            countBacklog(at, moments.left(entered), entry.queue());
        });
        if (moments.isHandled()) {
            Instant at = moments.connected().instant();
            Optional<Arn> queue = moments.queue();
            tell(grid.at(at), queue, Metric.CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT, at, at);
            ends(at, moments.released(), interval -> tell(interval, queue, Metric.ACTIVE, at, interval.end()));
        }
    }

    private void countBacklog(Instant entered, long left, Optional<Arn> queue) {
        Duration allowed = policy.serviceLevels().of(queue);
        ends(entered, left, interval -> {
            boolean expired = Duration.between(entered, interval.end()).compareTo(allowed) >= 0;
            tell(interval, queue, Metric.BACKLOG, entered, interval.end());
            tell(
                    interval,
                    queue,
                    expired ? Metric.BACKLOG_EXPIRED : Metric.BACKLOG_NON_EXPIRED,
                    entered,
                    interval.end());
        });
    }

    /** The intervals at whose end it was still so. */
    private void ends(Instant from, long until, Consumer<Interval> each) {
        Instant longest = from.plus(policy.longestLife());
        Interval interval = grid.at(from);
        while (!interval.start().isAfter(lastSeen)
                && interval.end().toEpochMilli() <= until
                && !interval.end().isAfter(longest)) {
            each.accept(interval);
            interval = grid.next(interval);
        }
    }

    private void tell(Interval interval, Optional<Arn> queue, Metric metric, Instant from, Instant to) {
        RowKey row = RowKey.ofQueue(interval, queue, moments.channel());
        target.accept(new Contribution(row, metric, 1, contactId, from, to));
    }
}
