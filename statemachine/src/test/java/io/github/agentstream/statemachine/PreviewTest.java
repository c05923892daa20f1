package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Duration LATENESS = Duration.ofSeconds(90);
    private static final ValidatorOptions LATE = ValidatorOptions.DEFAULTS.withAllowedLateness(LATENESS);

    @Test
    void tellsByAgentWhatIsHeld() {
        AgentStreamValidator validator = new AgentStreamValidator(LATE);
        AgentEvent first = change("09:00:00", IDLE, available(call("c1", CONNECTED, "09:00:00")));
        validator.accept(first.toBuilder().agentArn(agent(2)).build());
        validator.accept(first);
        validator.accept(heartbeat("09:00:30", available(call("c1", CONNECTED, "09:00:00"))));

        assertThat(validator.preview())
                .extracting(
                        validation -> validation.agent(),
                        validation -> validation.event().orElseThrow().eventTimestamp())
                .containsExactly(
                        tuple(agent(1), at("09:00:00")),
                        tuple(agent(1), at("09:00:30")),
                        tuple(agent(2), at("09:00:00")));
    }

    @Test
    void knowsWhichContactsHaveGone() {
        AgentStreamValidator validator = new AgentStreamValidator(LATE);
        validator.accept(change("09:00:00", IDLE, available(call("c1", CONNECTED, "09:00:00"))));
        validator.accept(change("09:05:00", available(call("c1", CONNECTED, "09:00:00")), IDLE));
        validator.release();
        validator.accept(change("09:05:30", available(call("c1", CONNECTED, "09:00:00")), IDLE));

        assertThat(validator.preview()).isEqualTo(validator.release());
    }

    @Test
    void tellsNothingWhereEventsAreReadAtOnce() {
        AgentStreamValidator validator = new AgentStreamValidator();
        validator.accept(heartbeat("09:00:00", IDLE));

        assertThat(validator.preview()).isEmpty();
    }
}
