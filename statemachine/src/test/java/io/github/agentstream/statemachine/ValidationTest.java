package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.AgentEvents.AGENT;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final AgentEvent EVENT = heartbeat("09:00:00", IDLE);

    @Test
    void sortsTheFindings() {
        Finding first = new EventFindings(EVENT).duplicate();
        Finding second = new EventFindings(EVENT).late(EVENT.eventTimestamp());

        assertThat(new Validation(AGENT, Optional.of(EVENT), Optional.empty(), List.of(), List.of(second, first))
                        .findings())
                .containsExactly(first, second);
    }

    @Test
    void tellsWhetherTheEventCounts() {
        EventFindings findings = new EventFindings(EVENT);

        assertThat(Validation.ignored(EVENT, findings.duplicate()).isIgnored()).isTrue();
        assertThat(Validation.ignored(EVENT, findings.late(EVENT.eventTimestamp()))
                        .isIgnored())
                .isTrue();
        assertThat(new Validation(
                                AGENT,
                                Optional.of(EVENT),
                                Optional.empty(),
                                List.of(),
                                List.of(findings.falseMilliseconds()))
                        .isIgnored())
                .isFalse();
    }
}
