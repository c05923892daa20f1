package io.github.agentstream.metrics.revision;

import static io.github.agentstream.metrics.revision.Rows.MIRA;
import static io.github.agentstream.metrics.revision.Rows.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentEvidenceTest {
    private static final IntervalRow NINE = Rows.idle("09:00", 1);
    private static final IntervalRow QUARTER_PAST = Rows.idle("09:15", 1);

    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final AgentEvidence evidence = new AgentEvidence();
    private Optional<AgentSnapshot> last = Optional.of(snapshot("Offline", "08:00"));

    @Test
    void knowsTheLastEventAndThatTheRowMayGrow() {
        status("09:00", "Available");
        event("09:10", AgentEventType.HEART_BEAT);

        assertThat(evidence.of(NINE.key())).isEqualTo(new RowEvidence(Optional.of(at("09:10")), true, 0));
        assertThat(evidence.of(NINE.key()).isCertain()).isFalse();
        event("09:15", AgentEventType.HEART_BEAT);
        assertThat(evidence.of(NINE.key())).isEqualTo(new RowEvidence(Optional.of(at("09:15")), false, 0));
        assertThat(evidence.of(NINE.key()).isCertain()).isTrue();
    }

    @Test
    void knowsThatNothingGrowsBehindALogout() {
        event("09:00", AgentEventType.LOGIN);
        status("09:00", "Available");
        event("09:10", AgentEventType.LOGOUT);

        assertThat(evidence.of(NINE.key())).isEqualTo(new RowEvidence(Optional.of(at("09:10")), false, 0));
        assertThat(evidence.of(QUARTER_PAST.key()).open()).isFalse();
    }

    @Test
    void countsStepsThatNoEventShowedInEachIntervalInWhichTheyMayBe() {
        status("09:00", "Available");
        last = Optional.of(snapshot("Lunch", "09:05"));
        event("09:20", AgentEventType.HEART_BEAT);

        assertThat(evidence.of(NINE.key()).inferred()).isEqualTo(1);
        assertThat(evidence.of(NINE.key()).isCertain()).isFalse();
        assertThat(evidence.of(QUARTER_PAST.key()).inferred()).isZero();
    }

    @Test
    void countsTheEndOfASessionThatNobodySaw() {
        status("09:00", "Available");
        validator.advanceTo(at("09:00").plus(Duration.ofHours(3))).forEach(evidence::accept);

        assertThat(evidence.of(NINE.key()).inferred()).isPositive();
        assertThat(evidence.of(NINE.key()).open()).isFalse();
    }

    @Test
    void touchesIntervalsByTheirStartAndNotTheirEnd() {
        SeenAgent agent = new SeenAgent();
        agent.doubts.add(new SeenAgent.Doubt(at("09:15"), at("09:15")));

        assertThat(agent.during(NINE.interval()).inferred()).isZero();
        assertThat(agent.during(QUARTER_PAST.interval()).inferred()).isEqualTo(1);
    }

    @Test
    void takesNoNoticeOfEventsThatTheValidatorIgnores() {
        status("09:00", "Available");
        AgentEvent late = build("08:00", AgentEventType.HEART_BEAT);
        validator.accept(late).forEach(evidence::accept);

        assertThat(evidence.of(NINE.key()).lastEvent()).contains(at("09:00"));
    }

    @Test
    void knowsNothingOfOthers() {
        assertThat(evidence.of(NINE.key())).isEqualTo(RowEvidence.NONE);
        assertThat(evidence.of(Rows.queued("09:00", 1).key())).isEqualTo(RowEvidence.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RowEvidence(Optional.empty(), false, -1))
                .withMessage("Expected `0` steps or more, found `-1`.");
    }

    @Test
    void forgetsStepsThatWereBefore() {
        status("09:00", "Available");
        last = Optional.of(snapshot("Lunch", "09:05"));
        event("09:20", AgentEventType.HEART_BEAT);

        evidence.forgetBefore(at("09:05"));
        assertThat(evidence.of(NINE.key()).inferred()).isEqualTo(1);
        evidence.forgetBefore(at("09:21"));
        assertThat(evidence.of(NINE.key()).inferred()).isZero();
        assertThat(evidence.of(NINE.key()).lastEvent()).contains(at("09:20"));
    }

    @Test
    void savesItselfAsJson() {
        status("09:00", "Available");
        last = Optional.of(snapshot("Lunch", "09:05"));
        event("09:10", AgentEventType.HEART_BEAT);

        assertThat(evidence.save())
                .isEqualTo("{\"format\":\"agentstream-agent-evidence\",\"version\":1,\"agents\":[{\"agent\":\"" + MIRA
                        + "\",\"heard\":\"2026-01-05T09:10:00Z\",\"open\":true,\"inferred\":[{\"earliest\":"
                        + "\"2026-01-05T09:05:00Z\",\"latest\":\"2026-01-05T09:05:00Z\"}]}]}");
        AgentEvidence restored = AgentEvidence.restore(evidence.save());
        assertThat(restored.save()).isEqualTo(evidence.save());
        assertThat(restored.of(NINE.key())).isEqualTo(evidence.of(NINE.key()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"format\":\"agentstream-agent-evidence\",\"version\":1}",
                "{\"format\":\"agentstream-agent-evidence\",\"version\":1,\"agents\":[{}]}",
                "{\"format\":\"agentstream-agent-evidence\",\"version\":1,\"agents\":[{\"agent\":\"a\",\"open\":true}]}"
            })
    void refusesWhatIsNotASavedState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgentEvidence.restore(text));
    }

    @Test
    void goesOnWithOptionsThatAllowLateness() {
        AgentStreamValidator waiting =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMinutes(5)));
        AgentEvent event = build("09:00", AgentEventType.HEART_BEAT);
        waiting.accept(event).forEach(evidence::accept);
        waiting.accept(event).forEach(evidence::accept);

        assertThat(evidence.of(NINE.key()).lastEvent()).isEmpty();
        waiting.end().forEach(evidence::accept);
        assertThat(evidence.of(NINE.key()).lastEvent()).contains(at("09:00"));
    }

    private void status(String time, String name) {
        AgentEvent event = AgentEvent.builder()
                .from(build(time, AgentEventType.STATE_CHANGE))
                .previousAgentSnapshot(last)
                .currentAgentSnapshot(snapshot(name, time))
                .build();
        last = event.currentAgentSnapshot();
        validator.accept(event).forEach(evidence::accept);
    }

    private void event(String time, AgentEventType type) {
        validator.accept(build(time, type)).forEach(evidence::accept);
    }

    private AgentEvent build(String time, AgentEventType type) {
        return AgentEvent.builder()
                .agentArn(MIRA)
                .awsAccountId("111122223333")
                .eventId(type + " " + time)
                .eventTimestamp(at(time))
                .eventType(type)
                .instanceArn(MIRA)
                .version("2017-10-01")
                .previousAgentSnapshot(last)
                .currentAgentSnapshot(last)
                .build();
    }

    private static AgentSnapshot snapshot(String status, String since) {
        return AgentSnapshot.builder()
                .agentStatus(AgentStatus.builder()
                        .name(status)
                        .startTimestamp(at(since))
                        .build())
                .build();
    }
}
