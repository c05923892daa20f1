package io.github.agentstream.examples.snippets;

import io.github.agentstream.metrics.AgentRow;
import io.github.agentstream.metrics.AgentStatusTime;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts time by interval. */
final class Intervals {
    private Intervals() {}

    // snippet: status-time
    static List<AgentRow> rows(Iterable<AgentEvent> events) {
        AgentStatusTime time = new AgentStatusTime(IntervalLength.THIRTY_MINUTES);
        events.forEach(time::add);
        return time.rows();
    }
    // end

    // snippet: row-values
    static Duration ready(AgentRow row) {
        return Duration.ofMillis(row.value(Metric.READY_TIME));
    }

    static Duration atLunch(AgentRow row) {
        return Duration.ofMillis(row.statusTime().getOrDefault("Lunch", 0L));
    }
    // end

    // snippet: rows-as-json
    static void write(List<AgentRow> rows, Appendable out) throws IOException {
        for (AgentRow row : rows) {
            out.append(row.toJson()).append('\n');
        }
    }
    // end

    // snippet: closed-rows
    static List<AgentRow> closed(List<AgentRow> rows, Instant lastSeen) {
        return rows.stream()
                .filter(row -> !row.interval().end().isAfter(lastSeen))
                .toList();
    }
    // end

    // snippet: interval
    static Interval quarterOf(Instant instant) {
        return IntervalLength.FIFTEEN_MINUTES.intervalOf(instant);
    }
    // end
}
