package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.ZeroRows;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.metrics.agent.AgentPolicy;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts time by interval. */
final class Intervals {
    private Intervals() {}

    // snippet: agent-activity
    static AgentActivity activity(Iterable<AgentEvent> events, IntervalGrid grid, AgentPolicy policy) {
        AgentStreamValidator validator =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(15)));
        AgentActivity activity = new AgentActivity(grid, policy);
        for (AgentEvent event : events) {
            validator.accept(event).forEach(activity::accept);
        }
        validator.end().forEach(activity::accept);
        return activity;
    }
    // end

    // snippet: activity-up-to-date
    static List<IntervalRow> upToDate(AgentActivity activity, AgentStreamValidator validator) {
        return activity.rows(validator.preview());
    }
    // end

    // snippet: activity-close
    static List<IntervalRow> close(AgentActivity activity, Instant watermark) {
        List<IntervalRow> rows = activity.rowsBefore(watermark);
        rows.stream()
                .map(row -> row.interval().end())
                .max(Comparator.naturalOrder())
                .ifPresent(activity::forgetBefore);
        return rows;
    }
    // end

    // snippet: activity-moved
    static AgentActivity moved(AgentActivity activity, IntervalGrid grid, AgentPolicy policy) {
        return AgentActivity.restore(activity.save(), grid, policy);
    }
    // end

    // snippet: row-values
    static Duration ready(IntervalRow row) {
        return Duration.ofMillis(row.value(Metric.READY_TIME));
    }

    static Optional<BigDecimal> occupancy(IntervalRow row) {
        return row.percent(Metric.AGENT_OCCUPANCY);
    }
    // end

    // snippet: rows-as-json
    static void write(List<IntervalRow> rows, Instant lastSeen, Appendable out) throws IOException {
        for (IntervalRow row : rows) {
            out.append(row.asOf(lastSeen).toJson()).append('\n');
        }
    }
    // end

    // snippet: interval-grid
    static List<Interval> quartersOf(Instant from, Instant to) {
        return IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES).between(from, to);
    }

    static IntervalGrid localHours() {
        return new IntervalGrid(IntervalLength.SIXTY_MINUTES, ZoneId.of("Asia/Kathmandu"));
    }
    // end

    // snippet: agent-policy
    static AgentPolicy asUntil2023() {
        return AgentPolicy.DEFAULTS.with(AgentPolicy.Ringing.EXCLUDED);
    }
    // end

    // snippet: zero-rows
    static List<IntervalRow> withZeros(List<IntervalRow> rows, IntervalGrid grid, Instant from, Instant to) {
        return new ZeroRows(grid, from, to).fill(rows);
    }
    // end
}
