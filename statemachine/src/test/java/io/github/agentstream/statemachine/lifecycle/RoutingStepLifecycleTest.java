package io.github.agentstream.statemachine.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingStepLifecycleTest {

    @ParameterizedTest
    @EnumSource(RoutingStepStatus.Known.class)
    void hasAPhaseForEachStatus(RoutingStepStatus.Known status) {
        assertThat(RoutingStepPhase.of(Optional.of(RoutingStepStatus.of(status.name()))))
                .hasToString(status.name());
    }

    @Test
    void knowsStepsThatAreNotShownAndStatusesThatAreNew() {
        assertThat(RoutingStepPhase.of(Optional.empty())).isEqualTo(RoutingStepPhase.ABSENT);
        assertThat(RoutingStepPhase.of(Optional.of(RoutingStepStatus.of("SNOOZED"))))
                .isEqualTo(RoutingStepPhase.UNKNOWN);
    }

    @Test
    void tellsFromTheExpiryWhetherAStepEndsByItself() {
        assertThat(timer(Optional.empty())).isEqualTo(RoutingStepTimer.ENDLESS);
        assertThat(timer(Optional.of(Expiry.builder().build()))).isEqualTo(RoutingStepTimer.ENDLESS);
        assertThat(timer(Optional.of(
                        Expiry.builder().duration(Duration.ofSeconds(30)).build())))
                .isEqualTo(RoutingStepTimer.TIMED);
        assertThat(timer(Optional.of(
                        Expiry.builder().expiryTimestamp(Instant.EPOCH).build())))
                .isEqualTo(RoutingStepTimer.TIMED);
    }

    private static RoutingStepTimer timer(Optional<Expiry> expiry) {
        return RoutingStepTimer.of(RoutingStep.builder().expiry(expiry).build());
    }
}
