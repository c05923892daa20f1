package io.github.agentstream.model.contactevent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticipantMetricsTest {
    @Test
    void keepsTheParticipantOutOfToString() {
        ParticipantMetrics metrics = ParticipantMetrics.builder()
                .participantId("mira.okafor")
                .participantType("Agent")
                .build();

        assertThat(metrics.toString()).contains("Agent").doesNotContain("mira");
    }
}
