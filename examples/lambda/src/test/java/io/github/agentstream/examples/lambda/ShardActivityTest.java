package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardActivityTest {
    /** The README says so. */
    private static final int AGENTS = 500;

    private static final int LIMIT = 1_000_000;

    @Test
    void stateOfABusyShardOf500AgentsIsBelowTheLimit() {
        assertThat(lengthsAtTheEndsOfWindows(AGENTS))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(length -> assertThat(length).isLessThan(LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "H4sIAAAA", "not base64"})
    void refusesWhatIsNoState(String text) {
        assertThatThrownBy(() -> ShardActivity.restore(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the state of a shard");
    }

    /** On a day of calls, chats, tasks and e-mails; before what is told no more is left behind. */
    private static List<Integer> lengthsAtTheEndsOfWindows(int agents) {
        ShardActivity activity = ShardActivity.begin();
        List<Integer> lengths = new ArrayList<>();
        Instant opening = SimulationOptions.DEFAULT_START;
        Simulation.run(SimulationOptions.of(agents, Duration.ofMinutes(75), 1), new SimulationSink() {
            @Override
            public void agentEvent(AgentEvent event) {
                Instant end = opening.plus(Windows.LENGTH.multipliedBy(lengths.size() + 1));
                if (!event.eventTimestamp().isBefore(end)) {
                    lengths.add(activity.save().length());
                    activity.forget();
                }
                activity.accept(event);
            }
        });
        return lengths;
    }
}
