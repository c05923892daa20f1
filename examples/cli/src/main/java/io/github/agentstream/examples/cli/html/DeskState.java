package io.github.agentstream.examples.cli.html;

import io.github.agentstream.metrics.Metric;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contact is on an agent's desk. The page knows the states by their place in this list. */
enum DeskState {
    CONNECTING(Metric.ACTIVITY_CONNECTING_TIME),
    CONNECTED(Metric.ACTIVITY_CONNECTED_TIME),
    ON_HOLD(Metric.ACTIVITY_HOLD_TIME),
    PAUSED(Metric.ACTIVITY_PAUSED_TIME),
    AFTER_CONTACT_WORK(Metric.ACTIVITY_ACW_TIME);

    private final Metric time;

    DeskState(Metric time) {
        this.time = time;
    }

    static Optional<DeskState> of(Metric metric) {
        return Stream.of(values()).filter(state -> state.time == metric).findFirst();
    }
}
