package io.github.agentstream.metrics.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @Test
    void hasACodeForEachPhase() {
        assertThat(Steps.CONNECTED).isEqualTo(ContactPhase.values().length);
        for (ContactPhase phase : ContactPhase.values()) {
            assertThat(Steps.phase(phase.ordinal())).isEqualTo(phase);
            assertThat(Steps.codes().get(phase.ordinal())).isEqualTo(phase.name());
        }
        assertThat(Steps.codes()).hasSize(Steps.SILENCE + 1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "-1000000000-01-01T00:00:00Z, 0",
        "1969-12-31T23:59:59.999999999Z, 0",
        "1970-01-01T00:00:00.001999Z, 1",
        "2026-01-05T09:00:00.123456Z, 1767603600123",
        "2109-05-15T07:35:10.999Z, 4398046510999",
        "2109-05-15T07:35:11.103Z, 4398046511103",
        "2109-05-15T07:35:12Z, 4398046511103",
        "+1000000000-12-31T23:59:59.999999999Z, 4398046511103"
    })
    void cutsTimesToWhatAStepCanHave(Instant instant, long millis) {
        assertThat(Steps.millis(instant)).isEqualTo(millis);
    }

    @Test
    void goesBackToTheStepBeforeOfTheSame() {
        Steps steps = new Steps(1);
        steps.add(Steps.step(1, 7, Steps.STATUS));
        steps.add(Steps.step(2, 0, ContactPhase.CONNECTED.ordinal()));
        steps.add(Steps.step(2, 0, Steps.CONNECTED));
        steps.add(Steps.step(3, 1, ContactPhase.CONNECTED.ordinal()));
        steps.add(Steps.step(4, 0, ContactPhase.ENDED.ordinal()));
        steps.add(Steps.step(5, 0, Steps.STATUS));

        assertThat(steps.before(5)).isZero();
        assertThat(steps.before(4)).isEqualTo(1);
        assertThat(steps.before(3)).isNegative();
        steps.remove(1);
        assertThat(steps.size()).isEqualTo(5);
        assertThat(steps.before(3)).isNegative();
        steps.replace(4, Steps.step(9, 7, Steps.STATUS));
        assertThat(steps.get(4)).isEqualTo(Steps.step(5, 7, Steps.STATUS));
        assertThat(Steps.isSameState(steps.get(4), steps.get(0))).isTrue();
        assertThat(Steps.isSameState(steps.get(4), steps.get(3))).isFalse();
    }
}
