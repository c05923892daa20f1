package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.Collected;
import io.github.agentstream.examples.simulator.TruthRow;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reports about queues computed once more, from contact records and contact events. */
final class QueueOracle {
    private final Map<String, MetricValues> queues = new TreeMap<>();
    private final Map<String, MetricValues> agents = new TreeMap<>();
    private final Collected given;
    private final Duration interval;
    private final Duration serviceLevel;

    QueueOracle(Collected given) {
        this.given = given;
        this.interval = given.options().truth().interval();
        this.serviceLevel = given.options().truth().serviceLevel();
        given.contactRecords.forEach(this::add);
        addEvents();
    }

    Map<String, Map<String, Number>> rows(String report) {
        Map<String, Map<String, Number>> rows = new TreeMap<>();
        (report.equals(TruthRow.QUEUE) ? queues : agents).forEach((key, sums) -> {
            if (!sums.isEmpty()) {
                rows.put(key, sums.toMetrics());
            }
        });
        return rows;
    }

    private void add(ContactRecord record) {
        Instant start = start(record.disconnectTimestamp().orElseThrow());
        Optional<Arn> queue = record.queue().flatMap(QueueVisit::arn);
        String channel = record.channel().map(Channel::value).orElseThrow();
        MetricValues ofQueue =
                queues.computeIfAbsent(RowKey.of(start, Optional.empty(), queue, channel), key -> new MetricValues());
        ofQueue.countIf(record.queue().isPresent(), MetricName.CONTACTS_QUEUED);
        add(record, ofQueue);
        record.agent()
                .filter(agent -> agent.connectedToAgentTimestamp().isPresent())
                .ifPresent(agent -> add(
                        record,
                        agents.computeIfAbsent(
                                RowKey.of(start, agent.arn(), queue, channel), key -> new MetricValues())));
    }

    private void add(ContactRecord record, MetricValues values) {
        Optional<ConnectedAgent> agent =
                record.agent().filter(known -> known.connectedToAgentTimestamp().isPresent());
        boolean queued = record.queue().flatMap(QueueVisit::enqueueTimestamp).isPresent();
        Duration wait = record.queue().flatMap(QueueVisit::duration).orElse(Duration.ZERO);
        boolean isShort = wait.compareTo(serviceLevel) < 0;
        boolean handled = agent.isPresent();
        boolean abandoned = queued
                && !handled
                && record.nextContactId().isEmpty()
                && record.transferCompletedTimestamp().isEmpty();
        values.countIf(handled, MetricName.CONTACTS_HANDLED);
        values.countIf(abandoned, MetricName.CONTACTS_ABANDONED);
        values.countIf(abandoned && isShort, MetricName.ABANDONED_SHORT);
        values.countIf(abandoned && !isShort, MetricName.ABANDONED_LONG);
        values.countIf(handled && queued && isShort, MetricName.HANDLED_SHORT);
        values.countIf(handled && queued && !isShort, MetricName.HANDLED_LONG);
        values.countIf(queued && isShort, MetricName.CONTACTS_REMOVED_FROM_QUEUE_IN_X);
        values.countIf(handled && queued && isShort, MetricName.SUM_CONTACTS_ANSWERED_IN_X);
        values.countIf(abandoned && isShort, MetricName.SUM_CONTACTS_ABANDONED_IN_X);
        values.countIf(record.transferCompletedTimestamp().isPresent(), MetricName.CONTACTS_TRANSFERRED_OUT);
        values.atLeast(MetricName.MAX_QUEUED_TIME, wait.toMillis());
        values.add(MetricName.QUEUE_DELAY_TIME, handled ? wait.toMillis() : 0);
        values.add(MetricName.QUEUE_ABANDON_TIME, abandoned ? wait.toMillis() : 0);
        agent.ifPresent(known -> addHandling(known, values));
    }

    private static void addHandling(ConnectedAgent agent, MetricValues values) {
        long interaction = millis(agent.agentInteractionDuration());
        long hold = millis(agent.customerHoldDuration());
        long pause = millis(agent.agentPauseDuration());
        long work = millis(agent.afterContactWorkDuration());
        values.add(MetricName.SUM_INTERACTION_TIME, interaction);
        values.add(MetricName.SUM_HOLD_TIME, hold);
        values.add(MetricName.SUM_AGENT_PAUSE_TIME, pause);
        values.add(MetricName.SUM_AFTER_CONTACT_WORK_TIME, work);
        values.add(MetricName.SUM_HANDLE_TIME, interaction + hold + pause + work);
    }

    private static long millis(Optional<Duration> duration) {
        return duration.map(Duration::toMillis).orElse(0L);
    }

    /** One contact as its events tell. */
    private static final class Life {
        String queue = "";
        String channel = "";
        Instant enqueued;
        Instant connected;
        Instant disconnected;
    }

    private void addEvents() {
        Map<String, Life> lives = new TreeMap<>();
        for (ContactEvent event : given.contactEvents) {
            read(event, lives.computeIfAbsent(event.contactId(), id -> new Life()));
        }
        for (Life life : lives.values()) {
            if (life.enqueued != null) {
                queue(life.enqueued, life).add(MetricName.CONTACTS_QUEUED_BY_ENQUEUE, 1);
                Instant left = life.connected != null ? life.connected : life.disconnected;
                for (Instant end : ends(life.enqueued, left)) {
                    boolean expired = !Duration.between(life.enqueued, end)
                            .minus(serviceLevel)
                            .isNegative();
                    MetricValues row = queue(end.minusMillis(1), life);
                    row.add(MetricName.BACKLOG, 1);
                    row.add(expired ? MetricName.BACKLOG_EXPIRED : MetricName.BACKLOG_NON_EXPIRED, 1);
                }
            }
            if (life.connected != null) {
                for (Instant end : ends(life.connected, life.disconnected)) {
                    queue(end.minusMillis(1), life).add(MetricName.ACTIVE, 1);
                }
            }
        }
    }

    private static void read(ContactEvent event, Life life) {
        life.channel = event.channel().map(Channel::value).orElse("");
        event.queueInfo().ifPresent(queue -> {
            life.queue = queue.queueArn().map(Arn::text).orElse("");
            life.enqueued = queue.enqueueTimestamp().orElseThrow();
        });
        event.agentInfo().flatMap(agent -> agent.connectedToAgentTimestamp()).ifPresent(time -> life.connected = time);
        event.disconnectTimestamp().ifPresent(time -> life.disconnected = time);
    }

    /** The ends of intervals at which something that lasts from one instant to the other is seen. */
    private Iterable<Instant> ends(Instant from, Instant to) {
        List<Instant> ends = new ArrayList<>();
        for (Instant end = start(from).plus(interval); !end.isAfter(to); end = end.plus(interval)) {
            ends.add(end);
        }
        return ends;
    }

    private MetricValues queue(Instant at, Life life) {
        Optional<Arn> queue = life.queue.isEmpty() ? Optional.empty() : Optional.of(Arn.of(life.queue));
        return queues.computeIfAbsent(
                RowKey.of(start(at), Optional.empty(), queue, life.channel), key -> new MetricValues());
    }

    private Instant start(Instant time) {
        return Instant.ofEpochMilli(new Intervals(interval.toMillis()).startOf(time.toEpochMilli()));
    }
}
