package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Passes each part on as a contribution. */
final class ContributionParts implements Parts {
    private final AgentTimeline timeline;
    private final Consumer<Contribution> target;
    private @Nullable RowKey row;

    ContributionParts(AgentTimeline timeline, Consumer<Contribution> target) {
        this.timeline = timeline;
        this.target = target;
    }

    @Override
    public void enter(Interval interval) {
        row = RowKey.ofAgent(interval, timeline.agent());
    }

    @Override
    public void add(Metric metric, Status status, long from, long to) {
        add(metric, to - from, status.name(), from, to);
    }

    @Override
    public void add(Metric metric, int contact, long from, long to) {
        add(metric, to - from, timeline.contacts().id(contact), from, to);
    }

    @Override
    public void add(Metric metric, int contact, long at) {
        add(metric, 1, timeline.contacts().id(contact), at, at);
    }

    @Override
    public void end() {}

    private void add(Metric metric, long value, String subject, long from, long to) {
        if (row != null) {
            target.accept(new Contribution(
                    row, metric, value, subject, Instant.ofEpochMilli(from), Instant.ofEpochMilli(to)));
        }
    }
}
