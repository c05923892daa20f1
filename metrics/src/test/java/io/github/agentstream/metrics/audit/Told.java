package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Contributions of one agent and one queue, told by the time of a day at which they began. */
final class Told implements Contributions {
    static final Arn MIRA = Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/agent/mira");

    private static final Optional<Arn> SALES =
            Optional.of(Arn.of("arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/sales"));
    private static final Optional<Channel> VOICE = Optional.of(Channel.VOICE);
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    private final List<Contribution> all = new ArrayList<>();

    static RowKey agentRow(String time) {
        return RowKey.ofAgent(interval(time), MIRA);
    }

    static RowKey agentQueueRow(String time) {
        return RowKey.ofAgentQueue(interval(time), MIRA, SALES, VOICE);
    }

    static RowKey queueRow(String time) {
        return RowKey.ofQueue(interval(time), SALES, VOICE);
    }

    Told by(RowKey row, String time, String subject, Metric metric, long value) {
        all.add(new Contribution(row, metric, value, subject, at(time), at(time)));
        return this;
    }

    /** What an agent event shows of a contact, in milliseconds or as a count. */
    Told event(String time, String contact, Metric metric, long value) {
        return by(agentRow(time), time, contact, metric, value);
    }

    /** What the record of a contact says. */
    Told record(String time, String contact, Metric metric, long value) {
        return by(agentQueueRow(time), time, contact, metric, value);
    }

    @Override
    public void tell(Consumer<Contribution> target) {
        all.forEach(target);
    }

    static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + ":00Z");
    }

    private static Interval interval(String time) {
        return QUARTERS.at(at(time));
    }
}
