package io.github.agentstream.statemachine.diff;

import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.contact;
import static io.github.agentstream.statemachine.AgentEvents.snapshot;
import static io.github.agentstream.statemachine.AgentEvents.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.statemachine.AgentEvents;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotDiffTest {
    private static final Contact RINGING = call("c1", ContactState.CONNECTING, "09:01:00");
    private static final Contact TALKING = call("c1", ContactState.CONNECTED, "09:01:08");
    private static final Contact CHATTING = contact(Channel.CHAT, "c2", ContactState.CONNECTED, "09:02:00");

    @Test
    void findsAddedChangedAndRemovedContactsById() {
        Contact gone = call("c0", ContactState.ENDED, "09:00:30");

        assertThat(between(available(RINGING, gone), available(CHATTING, TALKING)))
                .containsExactly(
                        new Change.ContactRemoved(gone),
                        new Change.ContactStateChanged(RINGING, TALKING),
                        new Change.ContactAdded(CHATTING));
    }

    @Test
    void givesEachContactAsItWasListed() {
        List<Change> changes = between(available(RINGING, CHATTING), available(TALKING));

        assertThat(changes)
                .map(Change.OfContact.class::cast)
                .extracting(Change.OfContact::contact, Change.OfContact::listedBefore, Change.OfContact::listedAfter)
                .containsExactly(
                        tuple(TALKING, Optional.of(RINGING), Optional.of(TALKING)),
                        tuple(CHATTING, Optional.of(CHATTING), Optional.empty()));
        assertThat(between(IDLE, available(TALKING)))
                .map(Change.OfContact.class::cast)
                .extracting(Change.OfContact::contact, Change.OfContact::listedBefore, Change.OfContact::listedAfter)
                .containsExactly(tuple(TALKING, Optional.empty(), Optional.of(TALKING)));
    }

    @Test
    void findsNothingInARepeatedState() {
        assertThat(between(available(TALKING), available(TALKING))).isEmpty();
    }

    @Test
    void findsNothingInAnotherSpellingOfTheState() {
        assertThat(between(available(TALKING), available(call("c1", ContactState.of("Connected"), "09:01:08"))))
                .isEmpty();
    }

    @Test
    void findsAStateThatWasEnteredAgain() {
        Contact again = call("c1", ContactState.CONNECTED, "09:05:00");

        assertThat(between(available(TALKING), available(again)))
                .containsExactly(new Change.ContactStateChanged(TALKING, again));
        assertThat(between(available(again), available(TALKING))).isEmpty();
    }

    @Test
    void findsUnknownStatesThatDiffer() {
        Contact parked = call("c1", ContactState.of("PARKED"), "09:02:00");
        Contact moved = call("c1", ContactState.of("MOVED"), "09:02:00");

        assertThat(between(available(parked), available(moved)))
                .containsExactly(new Change.ContactStateChanged(parked, moved));
    }

    @Test
    void takesTheNewestListingOfARepeatedContact() {
        assertThat(between(IDLE, available(TALKING, RINGING))).containsExactly(new Change.ContactAdded(TALKING));
        assertThat(between(IDLE, available(RINGING, TALKING))).containsExactly(new Change.ContactAdded(TALKING));
    }

    @Test
    void takesTheLastListingAmongEquallyNewOnes() {
        Contact held = call("c1", ContactState.CONNECTED_ONHOLD, "09:01:08");

        assertThat(between(IDLE, available(TALKING, held))).containsExactly(new Change.ContactAdded(held));
    }

    @Test
    void findsAnotherStatusAndOneEnteredAgain() {
        AgentStatus lunch = status("Lunch", "12:00:00");
        AgentStatus later = status("Lunch", "12:30:00");

        assertThat(between(IDLE, snapshot(lunch))).containsExactly(new Change.StatusChanged(IDLE.agentStatus(), lunch));
        assertThat(between(snapshot(lunch), snapshot(later)))
                .containsExactly(new Change.StatusChanged(Optional.of(lunch), later));
        assertThat(between(snapshot(later), snapshot(lunch))).isEmpty();
    }

    @Test
    void takesASnapshotWithoutStatusAsSilentAboutIt() {
        assertThat(between(IDLE, AgentSnapshot.builder().build())).isEmpty();
    }

    @Test
    void findsAChosenNextStatus() {
        NextAgentStatus lunch = NextAgentStatus.builder()
                .name("Lunch")
                .enqueuedTimestamp(at("11:59:00"))
                .build();
        AgentSnapshot chosen = IDLE.toBuilder().nextAgentStatus(lunch).build();

        assertThat(between(IDLE, chosen))
                .containsExactly(new Change.NextStatusChanged(Optional.empty(), Optional.of(lunch)));
        assertThat(between(chosen, IDLE))
                .containsExactly(new Change.NextStatusChanged(Optional.of(lunch), Optional.empty()));
    }

    @Test
    void namesTheFieldsOfAChangedConfiguration() {
        Configuration before = Configuration.builder()
                .autoAccept(false)
                .username("someone")
                .unknownFields(JsonFields.builder().putText("Colour", "red").build())
                .build();
        Configuration after = Configuration.builder()
                .autoAccept(true)
                .username("someone")
                .languageCode("de")
                .unknownFields(JsonFields.builder().putText("Shape", "round").build())
                .build();

        assertThat(between(with(before), with(after)))
                .containsExactly(
                        new Change.ConfigurationChanged(List.of("AutoAccept", "Colour", "LanguageCode", "Shape")));
    }

    @Test
    void takesEverythingAsNewAfterAnEmptySnapshot() {
        assertThat(SnapshotDiff.between(Optional.empty(), Optional.of(available(TALKING))))
                .containsExactly(
                        new Change.StatusChanged(Optional.empty(), AgentEvents.AVAILABLE),
                        new Change.ContactAdded(TALKING));
    }

    @Test
    void learnsNothingFromAnEmptyLaterSnapshot() {
        assertThat(SnapshotDiff.between(Optional.of(available(TALKING)), Optional.empty()))
                .isEmpty();
        assertThat(SnapshotDiff.between(Optional.empty(), Optional.empty())).isEmpty();
    }

    private static List<Change> between(AgentSnapshot before, AgentSnapshot after) {
        return SnapshotDiff.between(Optional.of(before), Optional.of(after));
    }

    private static AgentSnapshot with(Configuration configuration) {
        return IDLE.toBuilder().configuration(configuration).build();
    }
}
