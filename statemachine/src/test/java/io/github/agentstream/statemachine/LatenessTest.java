package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatenessTest {
    private static final ValidatorOptions OPTIONS =
            ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofSeconds(10));

    private final AgentStreamValidator validator = new AgentStreamValidator(OPTIONS);

    @Test
    void holdsAnEventUntilNoneMayComeBeforeIt() {
        assertThat(accept("09:00:00")).isEmpty();
        assertThat(accept("09:00:10")).isEmpty();
        assertThat(accept("09:00:10.001")).containsExactly("09:00:00");
    }

    @Test
    void readsWhatIsHeldWhenTimeComesFarEnough() {
        accept("09:00:00");

        assertThat(texts(validator.advanceTo(at("09:00:10")))).isEmpty();
        assertThat(texts(validator.advanceTo(at("09:00:10.001")))).containsExactly("09:00:00");
    }

    @Test
    void takesNoEventAsLateThatIsAsOldAsAllowed() {
        accept("09:00:20");

        assertThat(accept("09:00:10")).isEmpty();
        assertThat(accept("09:00:09.999")).containsExactly("09:00:09.999 EVENT_LATE");
        assertThat(texts(validator.release())).containsExactly("09:00:10", "09:00:20");
    }

    @Test
    void takesNoEventAsNewerThanTheTimeItWasTold() {
        validator.advanceTo(at("10:00:00"));
        assertThat(accept("09:00:00")).isEmpty();
        validator.advanceTo(at("09:30:00"));

        assertThat(accept("09:19:49.999")).containsExactly("09:19:49.999 EVENT_LATE");
        validator.advanceTo(at("09:00:00"));
        assertThat(accept("09:19:49")).containsExactly("09:19:49 EVENT_LATE");
    }

    @Test
    void goesOnAfterRelease() {
        accept("09:00:00");
        assertThat(texts(validator.release())).containsExactly("09:00:00");

        assertThat(accept("08:59:59")).containsExactly("08:59:59 EVENT_LATE");
        assertThat(accept("09:00:05")).isEmpty();
        assertThat(texts(validator.release())).containsExactly("09:00:05");
        assertThat(texts(validator.release())).isEmpty();
    }

    @Test
    void tellsRepetitionsOfWhatIsHeldAtOnce() {
        accept("09:00:00");

        assertThat(accept("09:00:00")).containsExactly("09:00:00 EVENT_DUPLICATE");
    }

    @Test
    void readsAllEventsOfTheOldestInstantEarlyWhenTooManyAreHeld() {
        AgentStreamValidator small = new AgentStreamValidator(OPTIONS.withHeldEvents(2));
        small.accept(heartbeat("09:00:00", IDLE));
        small.accept(heartbeat("09:00:00", IDLE).toBuilder().eventId("other").build());

        assertThat(texts(small.accept(heartbeat("09:00:01", IDLE))))
                .containsExactly("09:00:00 EVENT_READ_EARLY", "09:00:00");
        assertThat(texts(small.accept(
                        heartbeat("09:00:00", IDLE).toBuilder().eventId("third").build())))
                .isEmpty();
    }

    @Test
    void readsWhatIsHeldBeforeItEndsTheSession() {
        accept("09:00:00");

        List<Validation> told = validator.end();
        assertThat(told).hasSize(2);
        assertThat(texts(told.subList(0, 1))).containsExactly("09:00:00");
        assertThat(told.get(1).event()).isEmpty();
    }

    @Test
    void tellsTheAgentsInOneOrder() {
        for (int number : new int[] {7, 3, 9, 1, 5, 2, 8}) {
            validator.accept(heartbeat("09:00:00", IDLE).toBuilder()
                    .agentArn(agent(number))
                    .build());
        }

        assertThat(validator.release()).hasSize(7).isSortedAccordingTo(Comparator.comparing(Validation::agent));
        assertThat(validator.end()).hasSize(7).isSortedAccordingTo(Comparator.comparing(Validation::agent));
    }

    @Test
    void tellsOfASilenceOnce() {
        AgentStreamValidator silent = new AgentStreamValidator();
        silent.accept(heartbeat("09:00:00", IDLE));

        assertThat(silent.advanceTo(at("09:04:00"))).isEmpty();
        assertThat(silent.advanceTo(at("09:04:00.001"))).hasSize(1);
        assertThat(silent.advanceTo(at("09:30:00"))).isEmpty();
        assertThat(silent.end()).isEmpty();
    }

    @Test
    void forgetsWithWhatIsHeld() {
        accept("09:00:00");
        accept("09:00:05");

        validator.forgetBefore(at("09:00:05"));
        assertThat(validator.agents()).isEqualTo(1);
        validator.forgetBefore(at("09:00:05.001"));
        assertThat(validator.agents()).isZero();
        assertThat(validator.release()).isEmpty();
    }

    private List<String> accept(String time) {
        return texts(validator.accept(heartbeat(time, IDLE)));
    }

    private static List<String> texts(List<Validation> validations) {
        return validations.stream()
                .map(validation -> {
                    AgentEvent event = validation.event().orElseThrow();
                    String time = event.eventTimestamp().toString().replaceAll(".*T|Z", "");
                    return validation.findings().isEmpty()
                            ? time
                            : time + " " + validation.findings().get(0).code();
                })
                .toList();
    }
}
