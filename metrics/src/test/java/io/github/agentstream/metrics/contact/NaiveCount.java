package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The published definitions once more, metric by metric over a list of records, under the default policy. */
final class NaiveCount {
    private final List<ContactRecord> newest;
    private final IntervalGrid grid;
    private final SortedMap<RowKey, Map<Metric, Long>> rows = new TreeMap<>();

    private NaiveCount(List<ContactRecord> records, IntervalGrid grid) {
        this.newest = records.stream()
                .map(ContactRecord::contactId)
                .distinct()
                .map(id -> records.stream()
                        .filter(candidate -> candidate.contactId().equals(id))
                        .max(Comparator.comparing(
                                candidate -> candidate.lastUpdateTimestamp().orElseThrow()))
                        .orElseThrow())
                .filter(kept -> kept.disconnectTimestamp().isPresent())
                .filter(kept -> isQueued(kept)
                        || isHandled(kept)
                        || kept.transferCompletedTimestamp().isPresent())
                .toList();
        this.grid = grid;
    }

    static SortedMap<RowKey, Map<Metric, Long>> of(List<ContactRecord> records, IntervalGrid grid) {
        NaiveCount count = new NaiveCount(records, grid);
        count.fill();
        return count.rows;
    }

    private void fill() {
        Predicate<ContactRecord> queued = NaiveCount::isQueued;
        Predicate<ContactRecord> handled = NaiveCount::isHandled;
        Predicate<ContactRecord> abandoned = NaiveCount::isAbandoned;
        Predicate<ContactRecord> soon = NaiveCount::isSoon;
        Predicate<ContactRecord> out =
                candidate -> candidate.transferCompletedTimestamp().isPresent();
        Predicate<ContactRecord> outside =
                candidate -> candidate.transferredToEndpoint().isPresent();
        Predicate<ContactRecord> onHold = state("CONNECTED_ONHOLD").and(handled);
        count(Metric.CONTACTS_CREATED, any -> true);
        count(Metric.CONTACTS_QUEUED, queued);
        count(Metric.CONTACTS_HANDLED, handled);
        count(Metric.CONTACTS_HANDLED_INCOMING, handled.and(method("INBOUND", "TRANSFER", "QUEUE_TRANSFER")));
        count(Metric.CONTACTS_HANDLED_OUTBOUND, handled.and(method("OUTBOUND")));
        count(Metric.CALLBACK_CONTACTS_HANDLED, handled.and(method("CALLBACK")));
        count(Metric.API_CONTACTS_HANDLED, handled.and(method("API")));
        count(
                Metric.SUM_RETRY_CALLBACK_ATTEMPTS,
                handled.negate().and(method("CALLBACK")).and(hasNext()));
        count(Metric.CONTACTS_ABANDONED, abandoned);
        count(Metric.ABANDONED_SHORT, abandoned.and(soon));
        count(Metric.ABANDONED_LONG, abandoned.and(soon.negate()));
        count(Metric.HANDLED_SHORT, handled.and(queued).and(soon));
        count(Metric.HANDLED_LONG, handled.and(queued).and(soon.negate()));
        count(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, soon);
        count(Metric.SUM_CONTACTS_ANSWERED_IN_X, handled.and(queued).and(soon));
        count(Metric.SUM_CONTACTS_ABANDONED_IN_X, abandoned.and(soon));
        count(
                Metric.CONTACTS_ANSWERED_UP_TO_X,
                handled.and(queued)
                        .and(candidate -> waited(candidate)
                                .filter(time -> time.compareTo(Duration.ofSeconds(20)) <= 0)
                                .isPresent()));
        count(Metric.CONTACTS_TRANSFERRED_OUT, out);
        count(Metric.CONTACTS_TRANSFERRED_OUT_BY_AGENT, out.and(handled));
        count(Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE, NaiveCount::isTransferredOutOfQueue);
        count(Metric.CONTACTS_TRANSFERRED_OUT_INTERNAL, out.and(outside.negate()));
        count(Metric.CONTACTS_TRANSFERRED_OUT_EXTERNAL, out.and(outside));
        count(Metric.CONTACTS_TRANSFERRED_IN, method("TRANSFER", "QUEUE_TRANSFER"));
        count(Metric.CONTACTS_HOLD_ABANDONS, onHold);
        count(Metric.CONTACTS_ON_HOLD_AGENT_DISCONNECT, onHold.and(reason("AGENT_DISCONNECT")));
        count(Metric.CONTACTS_ON_HOLD_CUSTOMER_DISCONNECT, onHold.and(reason("CUSTOMER_DISCONNECT")));
        count(
                Metric.CONTACTS_PUT_ON_HOLD,
                candidate -> candidate
                        .agent()
                        .filter(agent -> agent.numberOfHolds().orElse(0) > 0)
                        .isPresent());
        count(
                Metric.HANDLE_TIME_CONTACTS,
                candidate -> sum(List.of(talk(candidate), hold(candidate), afterWork(candidate), pause(candidate)))
                        .isPresent());
        count(Metric.INTERACTION_TIME_CONTACTS, candidate -> talk(candidate).isPresent());
        count(
                Metric.HOLD_TIME_CONTACTS,
                handled.and(candidate -> hold(candidate).isPresent()));
        count(
                Metric.AFTER_CONTACT_WORK_CONTACTS,
                handled.or(candidate -> afterWork(candidate).isPresent()));
        count(
                Metric.PAUSED_CONTACTS,
                candidate -> pause(candidate).filter(time -> !time.isZero()).isPresent());
        count(
                Metric.QUEUE_DELAY_CONTACTS,
                handled.and(candidate -> waited(candidate).isPresent()));
        count(
                Metric.QUEUE_ABANDON_CONTACTS,
                abandoned.and(candidate -> waited(candidate).isPresent()));
        count(Metric.RESOLUTION_TIME_CONTACTS, any -> true);
        add(Metric.SUM_INTERACTION_TIME, any -> true, NaiveCount::talk);
        add(Metric.SUM_HOLD_TIME, handled, NaiveCount::hold);
        add(Metric.SUM_AFTER_CONTACT_WORK_TIME, any -> true, NaiveCount::afterWork);
        add(Metric.SUM_AGENT_PAUSE_TIME, any -> true, NaiveCount::pause);
        add(
                Metric.SUM_INTERACTION_AND_HOLD_TIME,
                any -> true,
                candidate -> sum(List.of(talk(candidate), hold(candidate))));
        add(
                Metric.SUM_HANDLE_TIME,
                any -> true,
                candidate -> sum(List.of(talk(candidate), hold(candidate), afterWork(candidate), pause(candidate))));
        add(Metric.QUEUE_DELAY_TIME, handled, NaiveCount::waited);
        add(Metric.QUEUE_ABANDON_TIME, abandoned, NaiveCount::waited);
        add(Metric.MAX_QUEUE_DELAY_TIME, handled, NaiveCount::waited);
        add(Metric.MAX_QUEUE_ABANDON_TIME, abandoned, NaiveCount::waited);
        add(Metric.MAX_QUEUED_TIME, any -> true, NaiveCount::waited);
        add(
                Metric.SUM_CONTACT_FLOW_TIME,
                method("INBOUND", "TRANSFER", "QUEUE_TRANSFER", "API"),
                candidate -> between(
                        candidate.connectedToSystemTimestamp(),
                        enqueued(candidate)
                                .or(candidate::transferCompletedTimestamp)
                                .or(candidate::disconnectTimestamp)));
        add(
                Metric.RESOLUTION_TIME,
                any -> true,
                candidate -> between(candidate.initiationTimestamp(), candidate.disconnectTimestamp()));
    }

    private void count(Metric metric, Predicate<ContactRecord> counts) {
        newest.stream().filter(counts).forEach(candidate -> put(metric, candidate, 1));
    }

    private void add(
            Metric metric, Predicate<ContactRecord> counts, Function<ContactRecord, Optional<Duration>> duration) {
        newest.stream()
                .filter(counts)
                .forEach(candidate -> duration.apply(candidate)
                        .ifPresent(time -> put(metric, candidate, Math.max(0, time.toMillis()))));
    }

    private void put(Metric metric, ContactRecord candidate, long value) {
        var interval = grid.at(candidate.disconnectTimestamp().orElseThrow());
        Optional<Arn> queue = candidate.queue().flatMap(QueueVisit::arn);
        Stream.of(
                        Optional.<Arn>empty(),
                        candidate.agent().filter(any -> isHandled(candidate)).flatMap(ConnectedAgent::arn))
                .distinct()
                .map(agent -> agent.isPresent()
                        ? new RowKey(Report.AGENT_QUEUE, interval, agent, queue, candidate.channel())
                        : new RowKey(Report.QUEUE, interval, agent, queue, candidate.channel()))
                .filter(row -> metric.reports().contains(row.report()) && value != 0)
                .forEach(row -> rows.computeIfAbsent(row, key -> new EnumMap<>(Metric.class))
                        .merge(metric, value, metric.merge() == Metric.Merge.MAX ? Math::max : Long::sum));
    }

    private static boolean isQueued(ContactRecord candidate) {
        return enqueued(candidate).isPresent();
    }

    private static Optional<Instant> enqueued(ContactRecord candidate) {
        return candidate.queue().flatMap(QueueVisit::enqueueTimestamp);
    }

    private static boolean isHandled(ContactRecord candidate) {
        return candidate
                .agent()
                .flatMap(ConnectedAgent::connectedToAgentTimestamp)
                .isPresent();
    }

    private static boolean isAbandoned(ContactRecord candidate) {
        return isQueued(candidate)
                && !isHandled(candidate)
                && candidate.nextContactId().isEmpty()
                && !isTransferredOutOfQueue(candidate);
    }

    private static boolean isTransferredOutOfQueue(ContactRecord candidate) {
        boolean fromQueue = candidate.preDisconnectState().isPresent()
                ? candidate.preDisconnectState().orElseThrow().equals("IN_QUEUE")
                : isQueued(candidate) && !isHandled(candidate);
        return fromQueue && candidate.transferCompletedTimestamp().isPresent();
    }

    private static boolean isSoon(ContactRecord candidate) {
        return waited(candidate)
                .filter(time -> time.compareTo(Duration.ofSeconds(20)) < 0)
                .isPresent();
    }

    private static Optional<Duration> waited(ContactRecord candidate) {
        return candidate
                .queue()
                .flatMap(queue ->
                        queue.duration().or(() -> between(queue.enqueueTimestamp(), queue.dequeueTimestamp())));
    }

    private static Optional<Duration> talk(ContactRecord candidate) {
        return candidate.agent().flatMap(ConnectedAgent::agentInteractionDuration);
    }

    private static Optional<Duration> hold(ContactRecord candidate) {
        return candidate.agent().flatMap(ConnectedAgent::customerHoldDuration);
    }

    private static Optional<Duration> afterWork(ContactRecord candidate) {
        return candidate.agent().flatMap(ConnectedAgent::afterContactWorkDuration);
    }

    private static Optional<Duration> pause(ContactRecord candidate) {
        return candidate.agent().flatMap(ConnectedAgent::agentPauseDuration);
    }

    private static Predicate<ContactRecord> method(String... methods) {
        return candidate -> List.of(methods)
                .contains(candidate.initiationMethod().orElseThrow().value());
    }

    private static Predicate<ContactRecord> hasNext() {
        return candidate -> candidate.nextContactId().isPresent();
    }

    private static Predicate<ContactRecord> state(String state) {
        return candidate -> candidate.preDisconnectState().equals(Optional.of(state));
    }

    private static Predicate<ContactRecord> reason(String reason) {
        return candidate -> candidate.disconnectReason().equals(Optional.of(reason));
    }

    private static Optional<Duration> between(Optional<Instant> from, Optional<Instant> to) {
        return from.flatMap(start -> to.map(end -> Duration.between(start, end)));
    }

    private static Optional<Duration> sum(List<Optional<Duration>> parts) {
        return parts.stream().flatMap(Optional::stream).reduce(Duration::plus);
    }
}
