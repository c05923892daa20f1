package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.model.agent.AgentEventType.HEART_BEAT;
import static io.github.agentstream.model.agent.AgentEventType.LOGIN;
import static io.github.agentstream.model.agent.AgentEventType.LOGOUT;
import static io.github.agentstream.model.agent.AgentEventType.STATE_CHANGE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.ABSENT;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.CUSTOM;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.LOGGED_OUT;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.NEXT_STATUS;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.OFFLINE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.ROUTABLE;
import static io.github.agentstream.statemachine.lifecycle.AgentPhase.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.NextAgentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentLifecycleTest {

    @ParameterizedTest
    @CsvSource({
        "Available, ROUTABLE, ROUTABLE",
        "Lunch, CUSTOM, CUSTOM",
        "Offline, OFFLINE, OFFLINE",
        "Abwesend, offline, OFFLINE",
        "Available, SHINY, UNKNOWN",
        "Available,, ROUTABLE",
        "Offline,, OFFLINE",
        "Lunch,, CUSTOM",
        "Error, CUSTOM, UNKNOWN",
        "Error,, UNKNOWN"
    })
    void readsTheKindOfAStatus(String name, String type, AgentPhase phase) {
        AgentStatus status = AgentStatus.builder()
                .name(name)
                .type(Optional.ofNullable(type).map(AgentStatusType::of))
                .build();
        assertThat(AgentPhase.of(AgentSnapshot.builder().agentStatus(status).build()))
                .isEqualTo(phase);
    }

    @Test
    void readsAChosenStatusAndASnapshotWithoutOne() {
        AgentSnapshot leaving = snapshot("Available").toBuilder()
                .nextAgentStatus(NextAgentStatus.builder().name("Lunch").build())
                .build();
        assertThat(AgentPhase.of(leaving)).isEqualTo(NEXT_STATUS);
        assertThat(AgentPhase.of(AgentSnapshot.builder().build())).isEqualTo(UNKNOWN);
    }

    @Test
    void followsADayOfAnAgent() {
        assertThat(phases(
                        event(LOGIN, Optional.empty()),
                        event(STATE_CHANGE, "Offline"),
                        event(STATE_CHANGE, "Available"),
                        event(HEART_BEAT, "Available"),
                        event(STATE_CHANGE, "Lunch"),
                        event(STATE_CHANGE, "Offline"),
                        event(LOGOUT, "Offline"),
                        event(HEART_BEAT, "Offline")))
                .containsExactly(UNKNOWN, OFFLINE, ROUTABLE, ROUTABLE, CUSTOM, OFFLINE, LOGGED_OUT, LOGGED_OUT);
    }

    @Test
    void logsOutWhateverTheSnapshotShows() {
        assertThat(AgentPhase.after(event(LOGOUT, "Available"), ROUTABLE)).isEqualTo(LOGGED_OUT);
        assertThat(AgentPhase.after(event(HEART_BEAT, "Available"), LOGGED_OUT)).isEqualTo(ROUTABLE);
        assertThat(AgentPhase.after(event(LOGIN, "Offline"), LOGGED_OUT)).isEqualTo(OFFLINE);
    }

    @Test
    void keepsWhatIsKnownWithoutASnapshot() {
        assertThat(AgentPhase.after(event(HEART_BEAT, Optional.empty()), CUSTOM))
                .isEqualTo(CUSTOM);
        assertThat(AgentPhase.after(event(HEART_BEAT, Optional.empty()), ABSENT))
                .isEqualTo(ABSENT);
        assertThat(AgentPhase.after(event(STATE_CHANGE, Optional.empty()), LOGGED_OUT))
                .isEqualTo(LOGGED_OUT);
    }

    /** What the events of a stream lead to is never an error, whatever is lost. */
    @Test
    void neverCallsImpossibleWhatEventsLeadTo() {
        List<Optional<AgentSnapshot>> snapshots = List.of(
                Optional.empty(),
                Optional.of(snapshot("Offline")),
                Optional.of(snapshot("Available")),
                Optional.of(snapshot("Lunch")),
                Optional.of(snapshot("Error")));
        for (AgentPhase before : AgentPhase.values()) {
            for (AgentEventType type : List.of(LOGIN, LOGOUT, STATE_CHANGE, HEART_BEAT, AgentEventType.of("NAP"))) {
                for (Optional<AgentSnapshot> snapshot : snapshots) {
                    AgentPhase after = AgentPhase.after(event(type, snapshot), before);
                    assertThat(AgentLifecycle.TABLE.verdict(before, after, type.known()))
                            .as("%s to %s on %s", before, after, type)
                            .isIn(Verdict.EXPECTED, Verdict.TOLERATED);
                }
            }
        }
    }

    private static List<AgentPhase> phases(AgentEvent... events) {
        List<AgentPhase> phases = new ArrayList<>();
        AgentPhase phase = ABSENT;
        for (AgentEvent event : events) {
            phase = AgentPhase.after(event, phase);
            phases.add(phase);
        }
        return phases;
    }

    private static AgentEvent event(AgentEventType type, String status) {
        return event(type, Optional.of(snapshot(status)));
    }

    private static AgentEvent event(AgentEventType type, Optional<AgentSnapshot> current) {
        return AgentEvent.builder()
                .agentArn(Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i-1/agent/a-1"))
                .eventId("e-1")
                .eventTimestamp(Instant.parse("2026-01-05T09:00:00Z"))
                .eventType(type)
                .currentAgentSnapshot(current)
                .build();
    }

    private static AgentSnapshot snapshot(String status) {
        return AgentSnapshot.builder()
                .agentStatus(AgentStatus.builder().name(status).build())
                .build();
    }
}
