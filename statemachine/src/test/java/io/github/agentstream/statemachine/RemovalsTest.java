package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.ENDED;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemovalsTest {
    private final Removals removals = new Removals();

    @Test
    void remembersTheLastRemovalOfAContact() {
        removals.add(removal("c1", "09:00:00"));
        removals.add(removal("c2", "09:00:01"));
        removals.add(removal("c1", "09:00:02"));

        assertThat(removals.of("c1")).isEqualTo(removal("c1", "09:00:02"));
        assertThat(removals.of("c3")).isNull();
        assertThat(removals.all()).containsExactly(removal("c2", "09:00:01"), removal("c1", "09:00:02"));
    }

    @Test
    void forgetsTheOldest() {
        for (int i = 0; i <= Removals.REMEMBERED; i++) {
            removals.add(removal("c" + i, "09:00:%02d".formatted(i)));
        }

        assertThat(removals.of("c0")).isNull();
        assertThat(removals.of("c1")).isNotNull();
        assertThat(removals.all()).hasSize(Removals.REMEMBERED);
    }

    @Test
    void tellsListingsFromBeforeTheRemoval() {
        Removal removal = new Removal("c1", at("09:00:30"), Optional.of(at("09:00:20")));

        assertThat(removal.isAfter(call("c1", ENDED, "09:00:19.999"))).isTrue();
        assertThat(removal.isAfter(call("c1", ENDED, "09:00:20"))).isTrue();
        assertThat(removal.isAfter(call("c1", ENDED, "09:00:20.001"))).isFalse();
        assertThat(removal.isAfter(null)).isFalse();
        assertThat(removal.isAfter(call("c1", ENDED, "09:00:20").toBuilder()
                        .stateStartTimestamp(Optional.empty())
                        .build()))
                .isFalse();
        assertThat(removal("c1", "09:00:30").isAfter(call("c1", ENDED, "09:00:10")))
                .isFalse();
    }

    private static Removal removal(String id, String at) {
        return new Removal(id, at(at), Optional.empty());
    }
}
