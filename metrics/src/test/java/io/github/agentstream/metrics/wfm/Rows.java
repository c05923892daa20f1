package io.github.agentstream.metrics.wfm;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of tests, and what comes of them. */
final class Rows {
    static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    static final String INSTANCE =
            "arn:aws:connect:eu-central-1:123456789012:instance/11111111-0000-4000-8000-000000000000/";
    static final Arn MIRA = Arn.of(INSTANCE + "agent/mira-id");
    static final Arn TOM = Arn.of(INSTANCE + "agent/tom-id");
    static final Arn SALES = Arn.of(INSTANCE + "queue/sales-id");
    static final Arn HELP = Arn.of(INSTANCE + "queue/help-id");

    private static final Map<Arn, String> NAMES =
            Map.of(MIRA, "mira", TOM, "tom@example.com", SALES, "Sales", HELP, "Help, \"first\" line");

    private Rows() {}

    static Interval at(String start) {
        return QUARTERS.at(Instant.parse(start));
    }

    static IntervalRow ofAgent(Interval interval, Arn agent, Map<Metric, Long> sums) {
        return row(RowKey.ofAgent(interval, agent), sums);
    }

    static IntervalRow ofAgentQueue(Interval interval, Arn agent, Arn queue, Map<Metric, Long> sums) {
        return row(RowKey.ofAgentQueue(interval, agent, Optional.of(queue), Optional.of(Channel.VOICE)), sums);
    }

    static IntervalRow ofQueue(Interval interval, Arn queue, Channel channel, Map<Metric, Long> sums) {
        return row(RowKey.ofQueue(interval, Optional.of(queue), Optional.of(channel)), sums);
    }

    static IntervalRow row(RowKey key, Map<Metric, Long> sums) {
        return row(key, 1, RowStatus.CLOSED, sums);
    }

    static IntervalRow row(RowKey key, int revision, RowStatus status, Map<Metric, Long> sums) {
        return new IntervalRow(key, key.agent().map(NAMES::get), key.queue().map(NAMES::get), revision, status, sums);
    }

    /** A morning of two agents and two queues: two intervals with an empty one between them. */
    static List<IntervalRow> morning() {
        Interval nine = at("2026-01-05T09:00:00Z");
        Interval half = at("2026-01-05T09:30:00Z");
        return List.of(
                ofAgent(
                        nine,
                        MIRA,
                        Map.of(
                                Metric.LOGIN_TIME, 899_500L,
                                Metric.NOT_READY_TIME, 300_500L,
                                Metric.READY_TIME, 599_000L,
                                Metric.SUM_IDLE_TIME_AGENT, 120_499L)),
                ofAgent(nine, TOM, Map.of(Metric.LOGIN_TIME, 900_000L, Metric.READY_TIME, 900_000L)),
                ofAgent(half, MIRA, Map.of(Metric.LOGIN_TIME, 60_000L, Metric.READY_TIME, 60_000L)),
                ofAgentQueue(
                        nine,
                        MIRA,
                        SALES,
                        Map.of(
                                Metric.CONTACTS_HANDLED, 2L,
                                Metric.SUM_HANDLE_TIME, 421_000L,
                                Metric.SUM_INTERACTION_AND_HOLD_TIME, 361_000L,
                                Metric.SUM_HOLD_TIME, 30_000L,
                                Metric.SUM_AFTER_CONTACT_WORK_TIME, 60_000L,
                                Metric.CONTACTS_TRANSFERRED_OUT_BY_AGENT, 1L)),
                ofQueue(
                        nine,
                        HELP,
                        Channel.CHAT,
                        Map.of(
                                Metric.CONTACTS_QUEUED, 2L,
                                Metric.CONTACTS_ABANDONED, 2L,
                                Metric.ABANDONED_SHORT, 1L,
                                Metric.ABANDONED_LONG, 1L,
                                Metric.SUM_CONTACTS_ABANDONED_IN_X, 2L,
                                Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 2L,
                                Metric.QUEUE_ABANDON_TIME, 16_000L,
                                Metric.BACKLOG, 3L,
                                Metric.BACKLOG_EXPIRED, 1L,
                                Metric.BACKLOG_NON_EXPIRED, 2L)),
                ofQueue(
                        nine,
                        SALES,
                        Channel.VOICE,
                        Map.ofEntries(
                                Map.entry(Metric.CONTACTS_QUEUED, 3L),
                                Map.entry(Metric.CONTACTS_HANDLED, 2L),
                                Map.entry(Metric.HANDLED_SHORT, 1L),
                                Map.entry(Metric.HANDLED_LONG, 1L),
                                Map.entry(Metric.SUM_CONTACTS_ANSWERED_IN_X, 1L),
                                Map.entry(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 1L),
                                Map.entry(Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE, 1L),
                                Map.entry(Metric.QUEUE_DELAY_TIME, 43_000L),
                                Map.entry(Metric.SUM_HANDLE_TIME, 421_000L),
                                Map.entry(Metric.HANDLE_TIME_CONTACTS, 2L),
                                Map.entry(Metric.SUM_INTERACTION_AND_HOLD_TIME, 361_000L),
                                Map.entry(Metric.SUM_HOLD_TIME, 30_000L),
                                Map.entry(Metric.SUM_AFTER_CONTACT_WORK_TIME, 60_000L),
                                Map.entry(Metric.ACTIVE, 1L))),
                ofQueue(half, SALES, Channel.VOICE, Map.of(Metric.CONTACTS_QUEUED, 1L)),
                row(
                        RowKey.ofQueue(nine, Optional.empty(), Optional.of(Channel.VOICE)),
                        Map.of(Metric.CONTACTS_HANDLED, 1L)),
                row(
                        RowKey.ofQueue(nine, Optional.of(SALES), Optional.of(Channel.TASK)),
                        Map.of(Metric.CONTACTS_QUEUED, 1L)));
    }

    static String text(WfmOutput output) {
        StringBuilder text = new StringBuilder();
        try {
            output.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
