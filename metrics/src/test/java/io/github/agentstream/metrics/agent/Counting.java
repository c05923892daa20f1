package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.List;

/** How tests count: through a validator, with a grid, a policy and an allowed lateness. */
record Counting(IntervalGrid grid, AgentPolicy policy, ValidatorOptions options) {
    static final Counting QUARTERS = in(IntervalLength.FIFTEEN_MINUTES);

    static Counting in(IntervalLength length) {
        return new Counting(IntervalGrid.utc(length), AgentPolicy.DEFAULTS, ValidatorOptions.DEFAULTS);
    }

    Counting by(AgentPolicy other) {
        return new Counting(grid, other, options);
    }

    Counting with(ValidatorOptions other) {
        return new Counting(grid, policy, other);
    }

    /** With events that may come as late as they like. */
    Counting ofAnyOrder() {
        return with(options.withAllowedLateness(Duration.ofDays(7)));
    }

    List<IntervalRow> rows(AgentEvents day) {
        return rows(day.events());
    }

    List<IntervalRow> rows(List<AgentEvent> events) {
        return activity(events).rows();
    }

    AgentActivity activity(List<AgentEvent> events) {
        AgentStreamValidator validator = new AgentStreamValidator(options);
        AgentActivity activity = new AgentActivity(grid, policy);
        events.forEach(event -> validator.accept(event).forEach(activity::accept));
        validator.end().forEach(activity::accept);
        return activity;
    }
}
