package io.github.agentstream.statemachine.lifecycle;

import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ABSENT;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTED_ONHOLD;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.CONNECTING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ENDED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.ERROR;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.INCOMING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.MISSED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.PAUSED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.PENDING;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.REJECTED;
import static io.github.agentstream.statemachine.lifecycle.ContactPhase.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactLifecycleTest {
    private static final Lifecycle<ContactPhase, ContactContext> TABLE = ContactLifecycle.TABLE;

    @Test
    void knowsEveryChannelWithEveryGroup() {
        assertThat(TABLE.contexts())
                .hasSize(Channel.Known.values().length * InitiationGroup.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void callsNothingImpossibleThatTwoSnapshotsCanShow() {
        for (ContactContext context : TABLE.contexts()) {
            for (ContactPhase from : TABLE.states()) {
                for (ContactPhase to : TABLE.states()) {
                    assertThat(TABLE.verdict(from, to, context) == Verdict.IMPOSSIBLE)
                            .isEqualTo(from == ABSENT && to == ABSENT);
                }
            }
        }
    }

    @Test
    void tellsWhatFollows() {
        ContactContext call = new ContactContext(Channel.Known.VOICE, InitiationGroup.INBOUND);
        assertThat(TABLE.next(ABSENT, call)).containsExactly(CONNECTING, CONNECTED);
        assertThat(TABLE.next(CONNECTING, call)).containsExactly(CONNECTED, MISSED, REJECTED, ERROR);
        assertThat(TABLE.next(CONNECTED, call)).containsExactly(CONNECTED_ONHOLD, ERROR, ENDED);
        assertThat(TABLE.next(ENDED, call)).containsExactly(ABSENT);
        assertThat(TABLE.next(UNKNOWN, call)).isEmpty();
    }

    @Test
    void tellsActiveAndFinishedStates() {
        assertThat(TABLE.active())
                .containsExactly(INCOMING, PENDING, CONNECTING, CONNECTED, CONNECTED_ONHOLD, PAUSED)
                .allMatch(ContactPhase::isActive)
                .noneMatch(ContactPhase::isFinished);
        assertThat(TABLE.terminal())
                .containsExactly(MISSED, REJECTED, ERROR, ENDED)
                .allMatch(ContactPhase::isFinished)
                .noneMatch(ContactPhase::isActive);
        assertThat(List.of(ABSENT, UNKNOWN)).noneMatch(phase -> phase.isActive() || phase.isFinished());
    }

    @ParameterizedTest
    @EnumSource(ContactState.Known.class)
    void hasAPhaseForEachState(ContactState.Known state) {
        assertThat(ContactPhase.of(ContactState.of(state.name()))).hasToString(state.name());
    }

    @Test
    void takesSpellingsOfAStateAsOne() {
        assertThat(ContactPhase.of(ContactState.of("Ended"))).isEqualTo(ENDED);
        assertThat(ContactPhase.of(ContactState.of("PARKED"))).isEqualTo(UNKNOWN);
        assertThat(ContactPhase.of(Optional.empty())).isEqualTo(ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "VOICE, INBOUND, VOICE INBOUND",
        "VOICE, API, VOICE INBOUND",
        "VOICE, WEBRTC_API, VOICE INBOUND",
        "CHAT, DISCONNECT, CHAT INBOUND",
        "VOICE, CALLBACK_CUSTOMER_FIRST_QUEUED, VOICE INBOUND",
        "VOICE, CALLBACK_CUSTOMER_FIRST_DIALED, VOICE INBOUND",
        "VOICE, OUTBOUND, VOICE OUTBOUND",
        "VOICE, EXTERNAL_OUTBOUND, VOICE OUTBOUND",
        "EMAIL, OUTBOUND, EMAIL EMAIL_DRAFT",
        "EMAIL, AGENT_REPLY, EMAIL EMAIL_DRAFT",
        "EMAIL, FLOW, EMAIL UNKNOWN",
        "TASKS, TRANSFER, TASK TRANSFER",
        "Chat, queue_transfer, CHAT TRANSFER",
        "VOICE, CALLBACK, VOICE CALLBACK",
        "VOICE, MONITOR, VOICE MONITOR",
        "VOICE, CAMPAIGN_PREVIEW, VOICE PREVIEW",
        "VOICE, PIGEON, VOICE UNKNOWN",
        "FAX, INBOUND, UNKNOWN INBOUND"
    })
    void readsTheContextOfAContact(String channel, String method, String context) {
        Contact contact = Contact.builder()
                .contactId("c1")
                .state(ContactState.CONNECTED)
                .channel(Channel.of(channel))
                .initiationMethod(InitiationMethod.of(method))
                .build();
        assertThat(ContactContext.of(contact)).hasToString(context);
        assertThat(TABLE.contexts()).contains(ContactContext.of(contact));
    }

    @Test
    void hasAContextForEveryMethod() {
        assertThat(Arrays.stream(InitiationMethod.Known.values())
                        .map(method -> InitiationGroup.of(Channel.Known.EMAIL, method)))
                .doesNotContainNull();
        assertThat(ContactContext.of(Optional.empty(), Optional.empty())).hasToString("UNKNOWN UNKNOWN");
    }
}
