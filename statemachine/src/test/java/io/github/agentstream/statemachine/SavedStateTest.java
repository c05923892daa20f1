package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.model.agent.ContactState.CONNECTING;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedStateTest {
    private static final ValidatorOptions OPTIONS = ValidatorOptions.DEFAULTS;

    @Test
    void namesItsFormatAndVersion() {
        assertThat(new AgentStreamValidator().save())
                .isEqualTo("{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":[]}");
    }

    @Test
    void doesNotDependOnTheOrderOfTheAgents() {
        AgentEvent first = heartbeat("09:00:00", IDLE);
        AgentEvent second = first.toBuilder().agentArn(agent(2)).build();
        AgentStreamValidator one = new AgentStreamValidator();
        AgentStreamValidator other = new AgentStreamValidator();
        one.accept(first);
        one.accept(second);
        other.accept(second);
        other.accept(first);

        assertThat(other.save()).isEqualTo(one.save());
        assertThat(AgentStreamValidator.restore(one.save(), OPTIONS).agents()).isEqualTo(2);
    }

    @Test
    void goesOnWithOtherOptions() {
        AgentStreamValidator waiting = new AgentStreamValidator(OPTIONS.withAllowedLateness(Duration.ofMinutes(1)));
        waiting.accept(change("09:01:00", IDLE, available(call("c1", CONNECTING, "09:01:00"))));
        AgentStreamValidator restored = AgentStreamValidator.restore(waiting.save(), OPTIONS);

        assertThat(restored.release()).isEqualTo(waiting.release()).hasSize(1);
    }

    @Test
    void knowsTheInstantToWhichTimeHadCome() {
        ValidatorOptions options = OPTIONS.withAllowedLateness(Duration.ofMinutes(1));
        AgentStreamValidator validator = new AgentStreamValidator(options);
        validator.accept(heartbeat("09:00:00", IDLE));
        validator.advanceTo(at("10:00:00"));
        AgentStreamValidator restored = AgentStreamValidator.restore(validator.save(), options);

        assertThat(restored.accept(heartbeat("09:58:00", IDLE)).get(0).findings())
                .extracting("code")
                .containsExactly("EVENT_LATE");
    }

    @Test
    void keepsWhatItDoesNotKnowOfAContact() {
        AgentEvent event = change(
                "09:01:00",
                IDLE,
                available(call("c1", CONNECTED, "09:01:00").toBuilder()
                        .unknownFields(
                                JsonFields.builder().putJson("Weight", "1.50").build())
                        .build()));
        AgentStreamValidator validator = new AgentStreamValidator();
        validator.accept(event);
        AgentStreamValidator restored = AgentStreamValidator.restore(validator.save(), OPTIONS);

        assertThat(restored.save()).isEqualTo(validator.save()).contains("\"Weight\":1.50");
        assertThat(restored.end()).isEqualTo(validator.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "7",
                "{\"format\":\"agentstream-validator\",\"version\":0,\"agents\":[]}",
                "{\"format\":\"agentstream-validator\",\"version\":2,\"agents\":[]}",
                "{\"format\":\"agentstream-validator\",\"agents\":[]}",
                "{\"format\":\"agentstream-metrics\",\"version\":1,\"agents\":[]}",
                "{\"format\":\"agentstream-validator\",\"version\":1",
                "{\"format\":\"agentstream-validator\",\"version\":1}",
                "{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":[]}}",
                "{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":{}}",
                "{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":[7]}",
                "{\"format\":\"agentstream-validator\",\"version\":1,\"agents\":[{}]}"
            })
    void refusesWhatIsNotASavedState(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgentStreamValidator.restore(text, OPTIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"session\":\"UNKNOWN\" > \"session\":\"ASLEEP\"",
                "\"heardAt\":\"2026-01-05T09:01:00Z\" > \"heardAt\":\"today\"",
                "\"State\":\"CONNECTED\" > \"State\":7",
                "\"Name\":\"Available\" > \"Name\":{}",
                "\"ContactId\":\"c1\" > \"Contact\":\"c1\""
            })
    void refusesAStateInWhichAValueIsNoneOfItsKind(String change) {
        AgentStreamValidator validator = new AgentStreamValidator();
        validator.accept(change("09:01:00", IDLE, available(call("c1", CONNECTED, "09:01:00"))));
        String[] sides = change.split(" > ");
        String saved = validator.save();
        assertThat(saved).contains(sides[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgentStreamValidator.restore(saved.replace(sides[0], sides[1]), OPTIONS));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> AgentStreamValidator.restore(null, OPTIONS));
        assertThatNullPointerException().isThrownBy(() -> AgentStreamValidator.restore("{}", null));
        assertThatNullPointerException().isThrownBy(() -> new AgentStreamValidator(null));
        assertThatNullPointerException().isThrownBy(() -> new AgentStreamValidator().advanceTo(null));
    }
}
