package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.model.agent.ContactState.CONNECTING;
import static io.github.agentstream.model.agent.ContactState.ENDED;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.snapshot;
import static io.github.agentstream.statemachine.AgentEvents.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TieOrderTest {
    private static final AgentSnapshot RINGING = available(call("c1", CONNECTING, "09:01:00"));
    private static final AgentSnapshot TALKING = available(call("c1", CONNECTED, "09:01:00"));
    private static final AgentSnapshot WRAPPING_UP = available(call("c1", ENDED, "09:01:00"));

    private final Knowledge knowledge = new Knowledge();

    @Test
    void beginsWithTheEventThatGoesOnFromWhatIsKnown() {
        knowledge.baseOn(IDLE, AgentEvents.at("09:00:30"));

        assertFirst(
                event("z", "STATE_CHANGE", IDLE, RINGING),
                event("a", "STATE_CHANGE", RINGING, TALKING),
                event("b", "STATE_CHANGE", TALKING, WRAPPING_UP));
    }

    @Test
    void takesTheNearestWhereNoneGoesOnFromWhatIsKnown() {
        knowledge.baseOn(IDLE, AgentEvents.at("09:00:30"));
        AgentSnapshot atLunch = snapshot(status("Lunch", "09:00:50"), call("c1", CONNECTED, "09:01:00"));

        assertFirst(
                event("z", "STATE_CHANGE", TALKING, atLunch),
                event("a", "STATE_CHANGE", atLunch, snapshot(status("Lunch", "09:00:50"))));
    }

    @Test
    void entersACircleWhereWhatIsKnownStands() {
        knowledge.baseOn(RINGING, AgentEvents.at("09:00:30"));

        assertFirst(event("z", "STATE_CHANGE", RINGING, TALKING), event("a", "STATE_CHANGE", TALKING, RINGING));
    }

    @Test
    void goesOnFromTheStatusThatIsKnown() {
        AgentSnapshot lunch = snapshot(status("Lunch", "09:00:50"));
        knowledge.baseOn(lunch, AgentEvents.at("09:00:50"));

        assertFirst(event("z", "STATE_CHANGE", lunch, IDLE), event("a", "STATE_CHANGE", IDLE, lunch));
    }

    @Test
    void beginsWithTheEventThatNoOtherLeadsToWhenNothingIsKnown() {
        assertFirst(
                event("z", "STATE_CHANGE", IDLE, RINGING),
                event("a", "STATE_CHANGE", RINGING, TALKING),
                event("b", "STATE_CHANGE", TALKING, WRAPPING_UP));
    }

    @Test
    void placesHeartbeatsByWhatTheyRepeat() {
        knowledge.baseOn(IDLE, AgentEvents.at("09:00:30"));

        assertFirst(event("z", "STATE_CHANGE", IDLE, RINGING), event("a", "HEART_BEAT", IDLE, RINGING));
    }

    @Test
    void goesByTheTypeAndThenByTheIdOtherwise() {
        assertFirst(event("z", "LOGIN", IDLE, IDLE), event("a", "STATE_CHANGE", IDLE, IDLE));
        assertFirst(event("z", "STATE_CHANGE", IDLE, IDLE), event("a", "NEW", IDLE, IDLE));
        assertFirst(event("z", "NEW", IDLE, IDLE), event("a", "HEART_BEAT", IDLE, IDLE));
        assertFirst(event("z", "HEART_BEAT", IDLE, IDLE), event("a", "LOGOUT", IDLE, IDLE));
        assertFirst(event("a", "LOGOUT", IDLE, IDLE), event("b", "LOGOUT", IDLE, IDLE));
    }

    @Test
    void comparesNoSnapshotsOfVeryManyEvents() {
        knowledge.baseOn(IDLE, AgentEvents.at("09:00:30"));
        List<AgentEvent> tied = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tied.add(event("e%02d".formatted(i), "STATE_CHANGE", RINGING, TALKING));
        }
        tied.set(15, event("e15", "STATE_CHANGE", IDLE, RINGING));
        assertThat(TieOrder.first(tied, knowledge).eventId()).isEqualTo("e15");

        tied.add(event("e16", "STATE_CHANGE", TALKING, WRAPPING_UP));
        assertThat(TieOrder.first(tied, knowledge).eventId()).isEqualTo("e00");
    }

    /** Checks that the first of the events comes first, in whichever order they stand. */
    private void assertFirst(AgentEvent... events) {
        List<AgentEvent> tied = new ArrayList<>(List.of(events));
        for (int i = 0; i < events.length; i++) {
            Collections.rotate(tied, 1);
            assertThat(TieOrder.first(tied, knowledge)).isEqualTo(events[0]);
        }
    }

    private static AgentEvent event(String id, String type, AgentSnapshot previous, AgentSnapshot current) {
        return AgentEvents.event(AgentEventType.of(type), "09:01:00", Optional.of(previous), Optional.of(current))
                .toBuilder()
                .eventId(id)
                .build();
    }
}
