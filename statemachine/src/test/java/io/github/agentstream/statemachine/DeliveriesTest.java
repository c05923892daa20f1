package io.github.agentstream.statemachine;

import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import org.junit.jupiter.api.Test;

class DeliveriesTest {
    private final Deliveries deliveries = new Deliveries();

    @Test
    void knowsNoEventAtFirst() {
        assertThat(deliveries.contains(event("e", "09:00:00"))).isFalse();
        assertThat(deliveries.hashes()).isEmpty();
    }

    @Test
    void knowsAnEventByItsIdAndTimestamp() {
        deliveries.add(event("e", "09:00:00"));

        assertThat(deliveries.contains(event("e", "09:00:00"))).isTrue();
        assertThat(deliveries.contains(event("e", "09:00:00.001"))).isFalse();
        assertThat(deliveries.contains(event("e", "08:59:59.999"))).isFalse();
        assertThat(deliveries.contains(event("f", "09:00:00"))).isFalse();
    }

    @Test
    void knowsTheOlderEventsToo() {
        deliveries.add(event("e", "09:00:00"));
        deliveries.add(event("f", "09:00:01"));

        assertThat(deliveries.contains(event("e", "09:00:00"))).isTrue();
        assertThat(deliveries.contains(event("f", "09:00:00"))).isFalse();
        assertThat(deliveries.contains(event("e", "09:00:01"))).isFalse();
        assertThat(deliveries.idsOfNewest()).containsExactly("f");
        assertThat(deliveries.newest()).isEqualTo(AgentEvents.at("09:00:01"));
    }

    @Test
    void tellsAReusedIdFromARepetitionByTheTimeAlone() {
        deliveries.add(event("e", "09:00:00"));
        deliveries.add(event("f", "09:00:01"));

        for (int millis = 1; millis < 1000; millis++) {
            assertThat(deliveries.contains(event("e", "09:00:00.%03d".formatted(millis))))
                    .as("%s ms", millis)
                    .isFalse();
        }
    }

    @Test
    void forgetsTheOldest() {
        for (int i = 0; i <= Deliveries.REMEMBERED; i++) {
            deliveries.add(event("e", "09:00:%02d".formatted(i)));
        }

        assertThat(deliveries.contains(event("e", "09:00:00"))).isFalse();
        assertThat(deliveries.contains(event("e", "09:00:01"))).isTrue();
        assertThat(deliveries.hashes()).hasSize(Deliveries.REMEMBERED);
    }

    @Test
    void remembersTheEventsOfOneInstantWithinBounds() {
        for (int i = 0; i <= Deliveries.REMEMBERED; i++) {
            deliveries.add(event("e" + i, "09:00:00"));
        }

        assertThat(deliveries.idsOfNewest()).hasSize(Deliveries.REMEMBERED);
        assertThat(deliveries.contains(event("e" + Deliveries.REMEMBERED, "09:00:00")))
                .isTrue();
        assertThat(deliveries.contains(event("other", "09:00:00"))).isFalse();
    }

    @Test
    void listsWhatItRemembersFromTheOldestOn() {
        for (int i = 0; i < Deliveries.REMEMBERED + 3; i++) {
            deliveries.remember(i + 1);
        }

        assertThat(deliveries.hashes()).startsWith(4, 5).endsWith(Deliveries.REMEMBERED + 3);
    }

    private static AgentEvent event(String id, String time) {
        return heartbeat(time, IDLE).toBuilder().eventId(id).build();
    }
}
