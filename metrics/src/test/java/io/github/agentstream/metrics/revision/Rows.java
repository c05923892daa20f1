package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Rows as calculators give them, by the start of their interval on one day. */
final class Rows {
    static final Arn MIRA = Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira");
    static final Arn SALES = Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/sales");

    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    private Rows() {}

    static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + ":00Z");
    }

    static IntervalRow idle(String start, long seconds) {
        return row(RowKey.ofAgent(interval(start), MIRA), Map.of(Metric.SUM_IDLE_TIME_AGENT, seconds * 1000));
    }

    static IntervalRow queued(String start, long contacts) {
        RowKey key = RowKey.ofQueue(interval(start), Optional.of(SALES), Optional.of(Channel.VOICE));
        return row(key, Map.of(Metric.CONTACTS_QUEUED, contacts));
    }

    static IntervalRow named(IntervalRow row, String username) {
        return new IntervalRow(
                row.key(), Optional.of(username), row.queueName(), row.revision(), row.status(), row.sums());
    }

    /** What a row says in one line. */
    static String line(IntervalRow row) {
        return row.interval().start().toString().substring(11, 16) + " " + row.revision() + " " + row.status() + " "
                + row.sums();
    }

    private static Interval interval(String start) {
        return QUARTERS.at(at(start));
    }

    private static IntervalRow row(RowKey key, Map<Metric, Long> sums) {
        return new IntervalRow(key, Optional.empty(), Optional.empty(), 1, RowStatus.PROVISIONAL, sums);
    }
}
