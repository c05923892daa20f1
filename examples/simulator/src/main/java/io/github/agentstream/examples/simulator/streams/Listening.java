package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.StateTransition;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;

/** What a supervisor did: listened, and perhaps joined in. */
final class Listening {
    private Listening() {}

    static List<StateTransition> of(Leg leg, LongFunction<Instant> instant) {
        if (leg.barged == Leg.NEVER) {
            return List.of(span(MonitorState.SILENT_MONITOR, leg.initiated, leg.disconnected, instant));
        }
        return List.of(
                span(MonitorState.SILENT_MONITOR, leg.initiated, leg.barged, instant),
                span(MonitorState.BARGE, leg.barged, leg.disconnected, instant));
    }

    private static StateTransition span(MonitorState state, long from, long to, LongFunction<Instant> instant) {
        return StateTransition.builder()
                .state(state)
                .stateStartTimestamp(instant.apply(from))
                .stateEndTimestamp(instant.apply(to))
                .build();
    }
}
