package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds the parts of each interval up and passes the sums on as a row. */
final class RowParts implements Parts {
    private final AgentTimeline timeline;
    private final MetricSums sums;
    private final Consumer<IntervalRow> target;
    private @Nullable Interval interval;

    /** Takes sums that are zero, and leaves them so. */
    RowParts(AgentTimeline timeline, MetricSums sums, Consumer<IntervalRow> target) {
        this.timeline = timeline;
        this.sums = sums;
        this.target = target;
    }

    @Override
    public void enter(Interval next) {
        end();
        interval = next;
    }

    @Override
    public void add(Metric metric, Status status, long from, long to) {
        sums.add(metric, to - from);
    }

    @Override
    public void add(Metric metric, int contact, long from, long to) {
        sums.add(metric, to - from);
    }

    @Override
    public void add(Metric metric, int contact, long at) {
        sums.add(metric, 1);
    }

    @Override
    public void end() {
        if (interval != null && !sums.isEmpty()) {
            target.accept(new IntervalRow(
                    RowKey.ofAgent(interval, timeline.agent()),
                    timeline.usernames().before(interval.end().toEpochMilli()),
                    Optional.empty(),
                    1,
                    RowStatus.PROVISIONAL,
                    sums.take()));
        }
    }
}
