package io.github.agentstream.statemachine.board;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.model.agent.ContactState.CONNECTED_ONHOLD;
import static io.github.agentstream.model.agent.ContactState.CONNECTING;
import static io.github.agentstream.model.agent.ContactState.ENDED;
import static io.github.agentstream.model.agent.ContactState.MISSED;
import static io.github.agentstream.statemachine.AgentEvents.AGENT;
import static io.github.agentstream.statemachine.AgentEvents.AVAILABLE;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static io.github.agentstream.statemachine.AgentEvents.contact;
import static io.github.agentstream.statemachine.AgentEvents.event;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static io.github.agentstream.statemachine.AgentEvents.snapshot;
import static io.github.agentstream.statemachine.AgentEvents.status;
import static io.github.agentstream.statemachine.board.AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY;
import static io.github.agentstream.statemachine.board.AvailabilityTimer.TIME_SINCE_LAST_INBOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.NextAgentStatus;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.agent.RoutingProfile;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactEvents;
import io.github.agentstream.statemachine.Session;
import io.github.agentstream.statemachine.ValidatorOptions;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AgentBoardTest {
    private static final AgentSnapshot RINGING = available(call("c1", CONNECTING, "09:01:00"));
    private static final AgentSnapshot TALKING = available(call("c1", CONNECTED, "09:01:08"));
    private static final AgentSnapshot WRAPPING_UP = available(call("c1", ENDED, "09:05:00"));
    private static final AgentSnapshot OFFLINE = snapshot(status("Offline", "09:30:00"));

    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final AgentBoard board = new AgentBoard();

    @Test
    void showsAnAgentAsTheLastEventDoes() {
        add(change("09:01:00", IDLE, RINGING), change("09:01:08", RINGING, TALKING));

        assertThat(board.agent(AGENT)).hasValueSatisfying(agent -> {
            assertThat(agent.session()).isEqualTo(Session.UNKNOWN);
            assertThat(agent.status()).contains(AVAILABLE);
            assertThat(agent.statusSince()).contains(at("09:00:00"));
            assertThat(agent.contacts())
                    .containsExactly(new AgentContact(call("c1", CONNECTED, "09:01:08"), at("09:01:08")));
            assertThat(agent.userId()).isEqualTo("22222222-0000-4000-8000-000000000001");
        });
        assertThat(board.agent(agent(2))).isEmpty();
    }

    @Test
    void putsWhoHandledAContactBehindWhoDidNot() {
        add(change("09:01:00", IDLE, RINGING), change("09:01:08", RINGING, TALKING));
        add(of(
                2,
                change("09:02:00", snapshot(status("Lunch", "08:00:00")), snapshot(status("Available", "09:02:00")))));
        assertThat(availableNumbers()).containsExactly(2);

        add(change("09:05:00", TALKING, WRAPPING_UP));
        assertThat(availableNumbers()).containsExactly(2);

        add(change("09:05:30", WRAPPING_UP, IDLE));
        assertThat(availableNumbers()).containsExactly(2, 1);
        assertThat(state().availableSince(TIME_SINCE_LAST_ACTIVITY)).contains(at("09:05:30"));
    }

    @Test
    void countsActivityFromConnectionAndFromTheEndOfContactWork() {
        AgentSnapshot holding = available(call("c1", CONNECTED_ONHOLD, "09:02:00"));
        add(change("09:01:00", IDLE, RINGING));
        assertThat(state().lastActivity()).isEmpty();

        add(change("09:01:08", RINGING, TALKING), change("09:02:00", TALKING, holding));
        assertThat(state().lastActivity()).contains(at("09:01:08"));

        add(change("09:05:00", holding, WRAPPING_UP));
        assertThat(state().lastActivity()).contains(at("09:01:08"));

        add(change("09:05:30", WRAPPING_UP, IDLE));
        assertThat(state().lastActivity()).contains(at("09:05:30"));

        AgentSnapshot ringing = available(call("c2", CONNECTING, "09:06:00"));
        add(change("09:06:00", IDLE, ringing), change("09:06:20", ringing, IDLE));
        assertThat(state().lastActivity()).contains(at("09:05:30"));
    }

    @Test
    void followsTheStatus() {
        AgentSnapshot lunch = snapshot(status("Lunch", "09:10:00"));
        add(change("09:10:00", IDLE, lunch));
        assertThat(state().statusSince()).contains(at("09:10:00"));

        add(change("09:20:00", lunch, snapshot(status("Available", "09:20:00"))));
        assertThat(state().statusSince()).contains(at("09:20:00"));
    }

    @Test
    void takesNoStartForLaterThanTheEventThatShowsIt() {
        add(heartbeat("09:01:00", snapshot(status("Available", "09:01:00.500"))));

        assertThat(state().statusSince()).contains(at("09:01:00"));
    }

    @Test
    void keepsTheConfigurationWhereASnapshotHasNone() {
        add(heartbeat("09:01:00", with(slots(Channel.VOICE, 2), IDLE)), heartbeat("09:03:00", IDLE));

        assertThat(state().freeSlots(Channel.Known.VOICE)).hasValue(2);
    }

    @Test
    void tellsTheContactsApart() {
        Contact chat = contact(Channel.CHAT, "c2", CONNECTED, "09:00:20");
        add(heartbeat("09:01:00", available(call("c1", CONNECTED, "09:00:30"), chat)));
        add(heartbeat("09:03:00", available(call("c1", CONNECTED, "09:00:30"), chat)));

        assertThat(state().contacts()).extracting(AgentContact::since).containsExactly(at("09:00:30"), at("09:00:20"));
    }

    @Test
    void keepsThePlaceOfWhoMissedAnOffer() {
        AgentSnapshot missed = available(call("c1", MISSED, "09:01:20"));
        add(of(2, heartbeat("09:00:30", snapshot(status("Available", "09:00:10")))));
        add(change("09:01:00", IDLE, RINGING), change("09:01:20", RINGING, missed));
        assertThat(availableNumbers()).containsExactly(2);
        assertThat(state().isRoutable()).isFalse();

        add(change("09:01:30", missed, IDLE));
        assertThat(availableNumbers()).containsExactly(1, 2);
    }

    @Test
    void leavesOutboundCallsOutOfTheInboundTimer() {
        AgentSnapshot dialled = available(call("c2", CONNECTED, "09:10:00").toBuilder()
                .initiationMethod(InitiationMethod.OUTBOUND)
                .build());
        add(change("09:01:08", RINGING, TALKING), change("09:05:00", TALKING, IDLE));
        add(change("09:10:00", IDLE, dialled), change("09:12:00", dialled, IDLE));

        assertThat(state().availableSince(TIME_SINCE_LAST_ACTIVITY)).contains(at("09:12:00"));
        assertThat(state().availableSince(TIME_SINCE_LAST_INBOUND)).contains(at("09:05:00"));
    }

    @Test
    void countsAContactUnderWayWhenTheStreamBegins() {
        Contact under = call("c1", CONNECTED, "09:03:00").toBuilder()
                .connectedToAgentTimestamp(at("09:02:00"))
                .build();
        add(heartbeat("09:04:00", with(slots(Channel.VOICE, 2), available(under))));

        assertThat(state().availableSince(TIME_SINCE_LAST_ACTIVITY)).contains(at("09:02:00"));
    }

    @Test
    void readsFreeSlotsFromTheSnapshot() {
        Concurrency chats = Concurrency.builder()
                .channel(Channel.CHAT)
                .maximumSlots(3)
                .availableSlots(1)
                .build();
        add(heartbeat("09:01:00", with(chats, available(contact(Channel.CHAT, "c1", CONNECTED, "09:00:30")))));

        assertThat(state().freeSlots(Channel.Known.CHAT)).hasValue(1);
        assertThat(state().freeSlots(Channel.Known.VOICE)).hasValue(0);
        assertThat(board.available(Channel.Known.CHAT, TIME_SINCE_LAST_ACTIVITY))
                .hasSize(1);
        assertThat(board.available(Channel.Known.VOICE, TIME_SINCE_LAST_ACTIVITY))
                .isEmpty();
    }

    @Test
    void countsWhatContactsTakeWhereTheSnapshotDoesNotSay() {
        Contact monitored = call("c3", CONNECTED, "09:00:40").toBuilder()
                .initiationMethod(InitiationMethod.MONITOR)
                .build();
        add(heartbeat(
                "09:01:00",
                with(
                        slots(Channel.of("TASKS"), 2),
                        available(
                                contact(Channel.of("TASKS"), "c1", ENDED, "09:00:30"),
                                call("c2", CONNECTED, "09:00:35"),
                                monitored))));

        assertThat(state().freeSlots(Channel.Known.TASK)).hasValue(1);
        assertThat(state().isAvailable()).isTrue();

        add(heartbeat("09:02:00", with(slots(Channel.VOICE, 1), available(monitored))));
        assertThat(state().freeSlots(Channel.Known.VOICE)).hasValue(1);
    }

    @Test
    void takesNoMoreThanTheSlotsThereAre() {
        AgentSnapshot chatting = available(contact(Channel.CHAT, "c1", CONNECTED, "09:00:30"));
        add(heartbeat("09:01:00", with(slots(Channel.CHAT, 1), chatting)));
        assertThat(state().freeSlots(Channel.Known.CHAT)).hasValue(0);
        assertThat(state().isAvailable()).isFalse();

        add(change("09:02:00", with(slots(Channel.CHAT, 1), chatting), with(slots(Channel.CHAT, 1), IDLE)));
        assertThat(state().isAvailable()).isTrue();
    }

    @Test
    void takesAnAgentWithoutContactsAsFreeWhereSlotsAreListedWithoutNumbers() {
        Concurrency unnumbered = Concurrency.builder().channel(Channel.VOICE).build();
        add(heartbeat("09:01:00", with(unnumbered, IDLE)));
        assertThat(state().freeSlots(Channel.Known.VOICE)).isEmpty();
        assertThat(state().isAvailable()).isTrue();

        add(change("09:02:00", with(unnumbered, IDLE), with(unnumbered, RINGING)));
        assertThat(state().isAvailable()).isFalse();
    }

    @Test
    void takesAnAgentWithoutContactsAsFreeWhereNoSlotsAreListed() {
        add(heartbeat("09:01:00", IDLE));
        assertThat(state().freeSlots(Channel.Known.VOICE)).isEqualTo(OptionalInt.empty());
        assertThat(state().isAvailable(Channel.Known.VOICE)).isTrue();

        add(change("09:02:00", IDLE, RINGING));
        assertThat(state().isAvailable(Channel.Known.VOICE)).isFalse();
    }

    @Test
    void routesNothingToWhoIsAwayOrAboutToBe() {
        AgentSnapshot leaving = IDLE.toBuilder()
                .nextAgentStatus(NextAgentStatus.builder().name("Lunch").build())
                .build();
        add(heartbeat("09:01:00", leaving));
        assertThat(state().isRoutable()).isFalse();
        assertThat(state().availableSince(TIME_SINCE_LAST_ACTIVITY)).isEmpty();

        add(change("09:02:00", leaving, snapshot(status("Lunch", "09:02:00"))));
        assertThat(state().isRoutable()).isFalse();

        AgentSnapshot standby = snapshot(status("Standby", "09:03:00").toBuilder()
                .type(AgentStatusType.ROUTABLE)
                .build());
        add(change("09:03:00", snapshot(status("Lunch", "09:02:00")), standby));
        assertThat(state().isRoutable()).isTrue();

        AgentSnapshot ownKind = snapshot(status("Available", "09:04:00").toBuilder()
                .type(AgentStatusType.CUSTOM)
                .build());
        add(change("09:04:00", standby, ownKind));
        assertThat(state().isRoutable()).isFalse();
    }

    @Test
    void tellsQueuesAndProficienciesButNoName() {
        Configuration configuration = Configuration.builder()
                .username("rosa.quist")
                .proficiencies(List.of(Proficiency.builder().name("Language").build()))
                .routingProfile(RoutingProfile.builder()
                        .addInboundQueues(
                                Queue.builder()
                                        .arn(queue("chat-only"))
                                        .addChannels(Channel.CHAT)
                                        .build(),
                                Queue.builder().arn(queue("any")).build())
                        .build())
                .build();
        add(heartbeat("09:01:00", IDLE.toBuilder().configuration(configuration).build()));

        assertThat(state().serves(queue("chat-only"), Channel.Known.CHAT)).isTrue();
        assertThat(state().serves(queue("chat-only"), Channel.Known.VOICE)).isFalse();
        assertThat(state().serves(queue("any"), Channel.Known.VOICE)).isTrue();
        assertThat(state().serves(queue("other"), Channel.Known.VOICE)).isFalse();
        assertThat(state().proficiencies()).hasSize(1);
        assertThat(state().userName()).contains("rosa.quist");
        assertThat(state().toString()).doesNotContain("rosa");
    }

    @Test
    void takesOffWhoLogsOutAndLetsHeartbeatsBringNobodyBack() {
        add(change("09:01:08", RINGING, TALKING));
        add(event(AgentEventType.LOGOUT, "09:30:00", Optional.of(OFFLINE), Optional.of(OFFLINE)));
        add(heartbeat("09:32:00", OFFLINE));
        assertThat(board.agents()).isEmpty();
        assertThat(board.agent(AGENT)).isEmpty();
        assertThat(board.contacts()).isEmpty();

        add(event(AgentEventType.LOGIN, "09:40:00", Optional.empty(), Optional.empty()));
        assertThat(state().status()).isEmpty();
        assertThat(state().isRoutable()).isFalse();

        AgentSnapshot again = snapshot(status("Available", "09:41:00"));
        add(change("09:41:00", OFFLINE, again));
        assertThat(state().statusSince()).contains(at("09:41:00"));
        assertThat(state().lastActivity()).isEmpty();
    }

    @Test
    void takesOffWhoIsSilentAndKnowsThemWhenHeardAgain() {
        add(change("09:01:00", IDLE, RINGING), change("09:01:08", RINGING, TALKING));
        AgentState before = state();
        validator.advanceTo(at("09:10:00")).forEach(board::add);
        assertThat(board.agents()).isEmpty();

        add(heartbeat("09:11:00", TALKING));
        assertThat(board.agents()).containsExactly(before);
    }

    @Test
    void countsNothingTwiceWhenHeardAgainAfterAnAllowance() {
        AgentStreamValidator allowing =
                new AgentStreamValidator(ValidatorOptions.DEFAULTS.withSessionAllowance(Duration.ofMinutes(2)));
        allowing.accept(change("09:01:08", RINGING, TALKING)).forEach(board::add);
        AgentState before = state();
        allowing.advanceTo(at("09:10:00")).forEach(board::add);
        allowing.accept(heartbeat("09:11:00", TALKING)).forEach(board::add);

        assertThat(board.agents()).containsExactly(before);
    }

    @Test
    void beginsAnewWhereTheValidatorHasForgottenTheAgent() {
        add(event(AgentEventType.LOGIN, "08:59:00", Optional.empty(), Optional.empty()));
        add(change("09:01:00", IDLE, RINGING), change("09:01:08", RINGING, TALKING), change("09:05:00", TALKING, IDLE));
        validator.forgetBefore(at("10:00:00"));
        add(heartbeat("10:30:00", snapshot(status("Available", "10:20:00"))));

        assertThat(state().session()).isEqualTo(Session.LOGGED_IN);
        assertThat(state().statusSince()).contains(at("10:20:00"));
        assertThat(state().lastActivity()).isEmpty();
    }

    @Test
    void letsOnlyAChangeBringBackWhoLoggedOutBeforeTheValidatorForgot() {
        add(event(AgentEventType.LOGOUT, "09:30:00", Optional.of(IDLE), Optional.of(OFFLINE)));
        validator.forgetBefore(at("10:00:00"));
        add(heartbeat("10:00:00", OFFLINE));
        assertThat(board.agents()).isEmpty();

        validator.forgetBefore(at("11:00:00"));
        add(change("11:00:00", OFFLINE, snapshot(status("Available", "11:00:00"))));
        assertThat(state().session()).isEqualTo(Session.UNKNOWN);
    }

    @Test
    void keepsWhatWasShownBeforeALoginThatEndsNoSession() {
        add(heartbeat("09:30:00", OFFLINE));
        add(event(AgentEventType.LOGIN, "09:31:00", Optional.empty(), Optional.empty()));

        assertThat(state().session()).isEqualTo(Session.LOGGED_IN);
        assertThat(state().status()).isEqualTo(OFFLINE.agentStatus());
    }

    @Test
    void beginsAnOfferThatComesBackWithItsEvent() {
        AgentSnapshot again = available(call("c1", CONNECTING, "09:05:10"));
        add(change("09:01:08", RINGING, TALKING), change("09:05:30", TALKING, IDLE), change("09:06:00", IDLE, again));

        assertThat(state().contacts()).extracting(AgentContact::since).containsExactly(at("09:06:00"));
    }

    @Test
    void beginsAnewWithALoginAfterALostSession() {
        add(change("09:01:00", IDLE, RINGING), change("09:01:08", RINGING, TALKING));
        AgentSnapshot later = snapshot(status("Available", "10:00:00"));
        add(event(AgentEventType.LOGIN, "10:00:00", Optional.empty(), Optional.of(later)));

        assertThat(state().session()).isEqualTo(Session.LOGGED_IN);
        assertThat(state().statusSince()).contains(at("10:00:00"));
        assertThat(state().lastActivity()).isEmpty();
        assertThat(state().contacts()).isEmpty();
    }

    @Test
    void keepsTheStartOfAHoldThatTheListingDoesNotTell() {
        AgentSnapshot holding = available(call("c1", CONNECTED_ONHOLD, "09:01:08"));
        add(change("09:01:08", RINGING, TALKING), change("09:02:00", TALKING, holding), heartbeat("09:03:00", holding));

        assertThat(state().contacts()).extracting(AgentContact::since).containsExactly(at("09:02:00"));
    }

    @Test
    void startsAnOfferAgainThatIsRepeatedInAGap() {
        AgentSnapshot missed = available(call("c1", MISSED, "09:01:20"));
        add(change("09:01:20", RINGING, missed), heartbeat("09:03:00", available(call("c1", CONNECTING, "09:02:40"))));

        assertThat(state().contacts()).extracting(AgentContact::since).containsExactly(at("09:02:40"));
    }

    @Test
    void ignoresRepeatedAndLateEvents() {
        AgentEvent ringing = change("09:01:00", IDLE, RINGING);
        add(ringing, change("09:01:08", RINGING, TALKING), ringing, heartbeat("09:00:50", IDLE));

        assertThat(state().contacts()).extracting(AgentContact::state).containsExactly(ContactPhase.CONNECTED);
    }

    @Test
    void countsContactsByQueueChannelAndState() {
        Queue billing = Queue.builder().arn(ContactEvents.BILLING).build();
        Contact first =
                call("c1", CONNECTED, "09:00:30").toBuilder().queue(billing).build();
        Contact second =
                call("c2", CONNECTED, "09:00:40").toBuilder().queue(billing).build();
        add(heartbeat("09:01:00", available(first, call("c3", CONNECTING, "09:00:50"))));
        add(of(2, heartbeat("09:01:00", available(second))));

        assertThat(board.contacts())
                .containsExactly(
                        new ContactCount(Optional.empty(), Channel.Known.VOICE, ContactPhase.CONNECTING, 1),
                        new ContactCount(
                                Optional.of(ContactEvents.BILLING), Channel.Known.VOICE, ContactPhase.CONNECTED, 2));
    }

    @Test
    void forgetsAgents() {
        add(heartbeat("09:01:00", IDLE));
        board.forgetAgentsBefore(at("09:01:00"));
        assertThat(board.agents()).hasSize(1);
        board.forgetAgentsBefore(at("09:01:01"));
        assertThat(board.agents()).isEmpty();
    }

    @Test
    void restoresWhatItSavedAndNothingElse() {
        assertThat(AgentBoard.restore(board.save()).save()).isEqualTo(board.save());
        assertThatThrownBy(() -> AgentBoard.restore(validator.save()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected the format `agentstream-board` up to version `1`, "
                        + "found `agentstream-validator` version `1`.");
        assertThatThrownBy(() -> AgentBoard.restore("{")).isInstanceOf(IllegalArgumentException.class);
    }

    private void add(AgentEvent... events) {
        for (AgentEvent event : events) {
            validator.accept(event).forEach(board::add);
        }
    }

    private AgentState state() {
        return board.agent(AGENT).orElseThrow();
    }

    private List<Integer> availableNumbers() {
        return board.available().stream()
                .map(agent -> agent.agent().text())
                .map(arn -> Integer.parseInt(arn.substring(arn.length() - 1)))
                .toList();
    }

    private static AgentEvent of(int agent, AgentEvent event) {
        return event.toBuilder().agentArn(agent(agent)).build();
    }

    private static Concurrency slots(Channel channel, int most) {
        return Concurrency.builder().channel(channel).maximumSlots(most).build();
    }

    private static AgentSnapshot with(Concurrency slots, AgentSnapshot snapshot) {
        return snapshot.toBuilder()
                .configuration(Configuration.builder()
                        .routingProfile(
                                RoutingProfile.builder().addConcurrency(slots).build())
                        .build())
                .build();
    }

    private static Arn queue(String name) {
        return ContactEvents.queue(name);
    }
}
