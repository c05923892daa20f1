package io.github.agentstream.examples.benchmarks.count;

import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.page.Goal;
import io.github.agentstream.examples.benchmarks.page.Measure;
import io.github.agentstream.examples.benchmarks.page.Section;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What agents do, into rows. */
@State(Scope.Thread)
@Section(
        order = 40,
        title = "Count what agents do by quarter of an hour",
        text =
                "The transitions that a validator establishes from the successive events, one a time, into rows. `accept` only"
                        + " takes them. `retained` makes the rows of all of them at the end. `dropped` makes the rows of"
                        + " each quarter of an hour when it is over, and forgets what they are made of.",
        operation = "segment")
@Goal(row = "retained", measure = Measure.SCORE, atLeast = 5_000_000)
@Goal(row = "dropped", measure = Measure.SCORE, atLeast = 20_000_000)
public class CountAgents {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Param({"LARGE", "SMALL"})
    EventSize size;

    private List<Validation> steps = List.of();
    private AgentActivity activity = new AgentActivity(QUARTERS);
    private Interval interval = QUARTERS.at(Instant.EPOCH);
    private int at;

    @Setup
    public void steps() throws IOException {
        steps = Segments.of(size);
    }

    private Validation next() {
        if (at == steps.size()) {
            at = 0;
            activity = new AgentActivity(QUARTERS);
        }
        return steps.get(at++);
    }

    @Benchmark
    public void accept() {
        activity.accept(next());
    }

    @Benchmark
    public void retained(Blackhole rows) {
        activity.accept(next());
        if (at == steps.size()) {
            activity.rows().forEach(rows::consume);
        }
    }

    @Benchmark
    public void dropped(Blackhole rows) {
        Validation step = next();
        Instant time = step.event().orElseThrow().eventTimestamp();
        if (!interval.contains(time)) {
            interval = QUARTERS.at(time);
            drop(rows);
        }
        activity.accept(step);
        if (at == steps.size()) {
            activity.rows().forEach(rows::consume);
        }
    }

    private void drop(Blackhole rows) {
        for (IntervalRow row : activity.rowsBefore(interval.start())) {
            rows.consume(row);
        }
        activity.forgetBefore(interval.start());
    }
}
