package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ValidatorOptionsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration NEGATIVE = Duration.ofNanos(-1);

    @Test
    void hasDefaults() {
        assertOptions(ValidatorOptions.DEFAULTS, Duration.ZERO, 1_000, Duration.ofMinutes(4), Duration.ZERO);
    }

    @Test
    void changesOneOptionAtATime() {
        ValidatorOptions options = ValidatorOptions.DEFAULTS;
        Duration four = Duration.ofMinutes(4);

        assertOptions(options.withAllowedLateness(MINUTE), MINUTE, 1_000, four, Duration.ZERO);
        assertOptions(options.withHeldEvents(1), Duration.ZERO, 1, four, Duration.ZERO);
        assertOptions(options.withSilence(MINUTE), Duration.ZERO, 1_000, MINUTE, Duration.ZERO);
        assertOptions(options.withSessionAllowance(MINUTE), Duration.ZERO, 1_000, four, MINUTE);
        assertOptions(
                options.withAllowedLateness(MINUTE)
                        .withHeldEvents(2)
                        .withSilence(MINUTE)
                        .withSessionAllowance(MINUTE),
                MINUTE,
                2,
                MINUTE,
                MINUTE);
    }

    @Test
    void refusesNegativeAndEndlessDurationsAndNoRoom() {
        ValidatorOptions options = ValidatorOptions.DEFAULTS;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withAllowedLateness(NEGATIVE))
                .withMessageContaining("lateness")
                .withMessageContaining("`PT-0.000000001S`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withAllowedLateness(LONGEST.plusNanos(1)))
                .withMessageContaining("from `PT0S` to `PT8784H`");
        assertThat(options.withAllowedLateness(LONGEST).allowedLateness()).isEqualTo(LONGEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withSilence(NEGATIVE))
                .withMessageContaining("silence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withSessionAllowance(NEGATIVE))
                .withMessageContaining("allowance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.withHeldEvents(0))
                .withMessage("Expected at least `1` held event, found `0`.");
    }

    private static void assertOptions(
            ValidatorOptions options, Duration lateness, int held, Duration silence, Duration allowance) {
        assertThat(options.allowedLateness()).isEqualTo(lateness);
        assertThat(options.heldEvents()).isEqualTo(held);
        assertThat(options.silence()).isEqualTo(silence);
        assertThat(options.sessionAllowance()).isEqualTo(allowance);
    }
}
