package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows about agents as the metrics module counts them from the streams. */
public final class CountedRows {
    private static final ValidatorOptions OPTIONS =
            ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(15));

    private CountedRows() {}

    /** The metrics by row, as the truth has them. */
    public static Map<String, Map<String, Number>> of(List<AgentEvent> events, IntervalLength length) {
        AgentStreamValidator validator = new AgentStreamValidator(OPTIONS);
        AgentActivity activity = new AgentActivity(IntervalGrid.utc(length));
        events.forEach(event -> validator.accept(event).forEach(activity::accept));
        validator.end().forEach(activity::accept);
        Map<String, Map<String, Number>> rows = new TreeMap<>();
        for (IntervalRow row : activity.rows()) {
            rows.put(RowKey.of(row.interval().start(), row.key().agent(), Optional.empty(), ""), metrics(row));
        }
        return rows;
    }

    private static Map<String, Number> metrics(IntervalRow row) {
        Map<String, Number> metrics = new HashMap<>();
        row.metrics()
                .forEach((metric, value) -> metrics.put(
                        metric.name(), metric.unit() == Metric.Unit.PERCENT ? value : (Number) value.longValueExact()));
        return metrics;
    }
}
