package io.github.agentstream.statemachine;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.model.agent.ContactState.CONNECTED_ONHOLD;
import static io.github.agentstream.model.agent.ContactState.CONNECTING;
import static io.github.agentstream.model.agent.ContactState.ENDED;
import static io.github.agentstream.model.agent.ContactState.MISSED;
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
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgentStreamValidatorTest {
    private static final AgentSnapshot RINGING = available(call("c1", CONNECTING, "09:01:00"));
    private static final AgentSnapshot TALKING = available(call("c1", CONNECTED, "09:01:08"));
    private static final AgentSnapshot HOLDING = available(call("c1", CONNECTED_ONHOLD, "09:01:08"));
    private static final AgentSnapshot WRAPPING_UP = available(call("c1", ENDED, "09:05:00"));

    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final List<String> transitions = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    @Test
    void followsAnAnsweredCall() {
        accept(
                change("09:01:00", IDLE, RINGING),
                change("09:01:08", RINGING, TALKING),
                change("09:05:00.010", TALKING, WRAPPING_UP),
                change("09:05:30", WRAPPING_UP, IDLE));

        assertThat(transitions)
                .containsExactly(
                        "c1 ABSENT > CONNECTING 09:01:00 OBSERVED",
                        "c1 CONNECTING > CONNECTED 09:01:08 OBSERVED",
                        "c1 CONNECTED > ENDED 09:05:00 OBSERVED",
                        "c1 ENDED > ABSENT 09:05:30 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void timesHoldsByTheEventsWhenTheStartStays() {
        accept(
                change("09:02:00", TALKING, HOLDING),
                change("09:02:30", HOLDING, TALKING),
                change("09:03:00", TALKING, HOLDING),
                change("09:05:01", HOLDING, WRAPPING_UP));

        assertThat(transitions)
                .containsExactly(
                        "c1 CONNECTED > CONNECTED_ONHOLD 09:02:00 OBSERVED",
                        "c1 CONNECTED_ONHOLD > CONNECTED 09:02:30 OBSERVED",
                        "c1 CONNECTED > CONNECTED_ONHOLD 09:03:00 OBSERVED",
                        "c1 CONNECTED_ONHOLD > ENDED 09:05:00 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void timesAStateByTheEventWhenItsStartIsLater() {
        accept(change("09:01:07.900", RINGING, TALKING));

        assertThat(transitions).containsExactly("c1 CONNECTING > CONNECTED 09:01:07.900 OBSERVED");
    }

    @Test
    void followsAMissedCall() {
        AgentSnapshot missed = available(call("c1", MISSED, "09:01:20"));
        accept(
                change("09:01:00", IDLE, RINGING),
                change("09:01:20", RINGING, missed),
                change("09:01:28", missed, IDLE));

        assertThat(transitions)
                .containsExactly(
                        "c1 ABSENT > CONNECTING 09:01:00 OBSERVED",
                        "c1 CONNECTING > MISSED 09:01:20 OBSERVED",
                        "c1 MISSED > ABSENT 09:01:28 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void infersWhatALostEventWouldHaveTold() {
        accept(change("09:01:00", IDLE, RINGING), change("09:05:00", TALKING, WRAPPING_UP));

        assertThat(transitions)
                .containsExactly(
                        "c1 ABSENT > CONNECTING 09:01:00 OBSERVED",
                        "c1 CONNECTING > CONNECTED 09:01:08 INFERRED",
                        "c1 CONNECTED > ENDED 09:05:00 OBSERVED");
        assertThat(findings).containsExactly("WARNING EVENT_LOST_BEFORE /PreviousAgentSnapshot");
    }

    @Test
    void infersALostStatusFromItsStart() {
        accept(
                heartbeat("09:10:00", IDLE),
                change("10:00:00", snapshot(status("Lunch", "09:30:00")), snapshot(status("Available", "10:00:00"))));

        assertThat(transitions)
                .containsExactly("Available > Lunch 09:30:00 INFERRED", "Lunch > Available 10:00:00 OBSERVED");
        assertThat(findings).containsExactly("WARNING EVENT_LOST_BEFORE /PreviousAgentSnapshot");
    }

    @Test
    void doesNotJudgeInferredSteps() {
        accept(
                change("09:05:00", TALKING, WRAPPING_UP),
                heartbeat("09:20:00", available(call("c1", CONNECTING, "09:19:50"))));

        assertThat(transitions)
                .containsExactly(
                        "c1 CONNECTED > ENDED 09:05:00 OBSERVED",
                        "c1 ENDED > ABSENT 09:19:50 INFERRED",
                        "c1 ABSENT > CONNECTING 09:19:50 INFERRED");
        assertThat(findings).containsExactly("WARNING EVENT_LOST_BEFORE /CurrentAgentSnapshot");
    }

    @Test
    void takesHeartbeatsAsRepetition() {
        accept(heartbeat("09:01:30", TALKING), heartbeat("09:03:30", TALKING), heartbeat("09:05:30", TALKING));

        assertThat(transitions).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void ignoresRepeatedDeliveries() {
        AgentEvent ringing = change("09:01:00", IDLE, RINGING);
        accept(ringing, change("09:01:08", RINGING, TALKING), ringing);

        assertThat(transitions).hasSize(2);
        assertThat(findings).containsExactly("INFO EVENT_DUPLICATE /EventId");
    }

    @Test
    void takesAnEventIdWithAnotherTimestampAsAnotherEvent() {
        AgentEvent ringing = change("09:01:00", IDLE, RINGING);
        accept(
                ringing,
                change("09:01:08", RINGING, TALKING).toBuilder()
                        .eventId(ringing.eventId())
                        .build());

        assertThat(transitions).hasSize(2);
        assertThat(findings).isEmpty();
    }

    @Test
    void leavesLateEventsOut() {
        accept(
                change("09:01:08", RINGING, TALKING),
                change("09:01:00", IDLE, RINGING),
                change("09:05:00", TALKING, WRAPPING_UP));

        assertThat(transitions)
                .containsExactly(
                        "c1 CONNECTING > CONNECTED 09:01:08 OBSERVED", "c1 CONNECTED > ENDED 09:05:00 OBSERVED");
        assertThat(findings).containsExactly("WARNING EVENT_LATE /EventTimestamp");
    }

    @Test
    void forgetsTheOldestOfManyDeliveries() {
        AgentEvent first = heartbeat("09:00:00", IDLE);
        accept(first);
        for (int i = 1; i <= Deliveries.REMEMBERED; i++) {
            accept(heartbeat("09:00:%02d".formatted(i), IDLE));
        }
        accept(first);

        assertThat(findings).containsExactly("WARNING EVENT_LATE /EventTimestamp");
    }

    @Test
    void keepsAChatBesideACallApart() {
        Contact chat = contact(Channel.CHAT, "c2", CONNECTED, "09:00:40");
        Contact chatOver = contact(Channel.CHAT, "c2", ENDED, "09:04:00");
        Contact call = call("c1", CONNECTED, "09:01:08");
        Contact callOver = call("c1", ENDED, "09:05:00");
        accept(
                change("09:04:00", available(call, chat), available(chatOver, call)),
                change("09:05:00", available(chatOver, call), available(callOver, chatOver)),
                change("09:05:20", available(callOver, chatOver), available(callOver)),
                change("09:05:40", available(callOver), IDLE));

        assertThat(transitions)
                .containsExactly(
                        "c2 CONNECTED > ENDED 09:04:00 OBSERVED",
                        "c1 CONNECTED > ENDED 09:05:00 OBSERVED",
                        "c2 ENDED > ABSENT 09:05:20 OBSERVED",
                        "c1 ENDED > ABSENT 09:05:40 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void acceptsALoginWithoutSnapshots() {
        AgentSnapshot offline = snapshot(status("Offline", "17:00:00"));
        accept(
                event(AgentEventType.LOGIN, "08:59:00", Optional.empty(), Optional.empty()),
                event(AgentEventType.STATE_CHANGE, "09:00:00", Optional.empty(), Optional.of(IDLE)),
                heartbeat("09:02:30", IDLE),
                change("17:00:00", IDLE, offline),
                event(AgentEventType.LOGOUT, "17:00:01", Optional.of(offline), Optional.of(offline)),
                heartbeat("17:03:00", offline));

        assertThat(transitions)
                .containsExactly(
                        "UNKNOWN > LOGGED_IN 08:59:00 OBSERVED",
                        "ABSENT > Available 09:00:00 INFERRED",
                        "Available > Offline 17:00:00 OBSERVED",
                        "LOGGED_IN > LOGGED_OUT 17:00:01 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void infersAgainstWhatIsKnownWithoutAPreviousSnapshot() {
        accept(
                event(AgentEventType.STATE_CHANGE, "09:01:01", Optional.empty(), Optional.of(RINGING)),
                event(AgentEventType.STATE_CHANGE, "09:01:09", Optional.empty(), Optional.of(TALKING)));

        assertThat(transitions)
                .containsExactly(
                        "ABSENT > Available 09:00:00 INFERRED",
                        "c1 ABSENT > CONNECTING 09:01:00 INFERRED",
                        "c1 CONNECTING > CONNECTED 09:01:08 INFERRED");
        assertThat(findings).isEmpty();
    }

    @Test
    void learnsNothingFromAFirstHeartbeatWithoutPreviousSnapshot() {
        accept(event(AgentEventType.HEART_BEAT, "09:03:00", Optional.empty(), Optional.of(TALKING)));

        assertThat(transitions).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void infersWhatAFirstHeartbeatShowsAsChanged() {
        accept(event(AgentEventType.HEART_BEAT, "09:03:00", Optional.of(RINGING), Optional.of(TALKING)));

        assertThat(transitions).containsExactly("c1 CONNECTING > CONNECTED 09:01:08 INFERRED");
        assertThat(findings).containsExactly("WARNING EVENT_LOST_BEFORE /CurrentAgentSnapshot");
    }

    @Test
    void makesNoTransitionOfAConfigurationChange() {
        AgentSnapshot changed = TALKING.toBuilder()
                .configuration(Configuration.builder().autoAccept(true).build())
                .build();
        accept(change("09:03:00", TALKING, changed), change("09:05:00", changed, WRAPPING_UP));

        assertThat(transitions).containsExactly("c1 CONNECTED > ENDED 09:05:00 OBSERVED");
        assertThat(findings).isEmpty();
    }

    @Test
    void tellsOnceThatMillisecondsRepeatTheSeconds() {
        AgentSnapshot ringing = available(call("c1", CONNECTING, "09:01:59.059"));
        AgentSnapshot talking = available(call("c1", CONNECTED, "09:02:02.002"));
        accept(
                change("09:01:59.059", IDLE, ringing),
                change("09:02:02.002", ringing, talking),
                change("09:02:02.002", talking, available(call("c1", CONNECTED_ONHOLD, "09:02:02.002"))).toBuilder()
                        .eventId("hold")
                        .build());

        assertThat(transitions).hasSize(3);
        assertThat(findings).containsExactly("INFO MILLISECONDS_FALSE /EventTimestamp");
    }

    @Test
    void warnsOfARevivedContact() {
        accept(change("09:06:00", WRAPPING_UP, available(call("c1", CONNECTED, "09:06:00"))));

        assertThat(findings).containsExactly("WARNING TRANSITION_SUSPICIOUS /CurrentAgentSnapshot/Contacts/0/State");
    }

    @Test
    void pointsAtTheContactAmongOthers() {
        Contact other = call("c9", CONNECTED, "09:00:10");
        Contact paused = call("c1", ContactState.PAUSED, "09:02:00");
        Validation validation = validator
                .accept(change(
                        "09:02:00", available(call("c1", CONNECTED, "09:01:08"), other), available(other, paused)))
                .get(0);

        assertThat(validation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).isEqualTo("/CurrentAgentSnapshot/Contacts/1/State");
            assertThat(finding.agent()).contains(AgentEvents.AGENT);
            assertThat(finding.contactId()).contains("c1");
            assertThat(finding.message())
                    .isEqualTo("Expected a state that follows `CONNECTED` of a `VOICE` contact, found `PAUSED`. "
                            + "Only tasks are paused.");
        });
    }

    @Test
    void warnsOfAStateThatStartsBeforeTheOneBeforeIt() {
        accept(change("09:06:00", TALKING, available(call("c1", ENDED, "09:01:00"))));

        assertThat(transitions).containsExactly("c1 CONNECTED > ENDED 09:06:00 OBSERVED");
        assertThat(findings)
                .containsExactly("WARNING STATE_START_BACKWARDS /CurrentAgentSnapshot/Contacts/0/StateStartTimestamp");
    }

    @Test
    void warnsOfARepeatedContact() {
        accept(change(
                "09:01:08", RINGING, available(call("c1", CONNECTING, "09:01:00"), call("c1", CONNECTED, "09:01:08"))));

        assertThat(transitions).containsExactly("c1 CONNECTING > CONNECTED 09:01:08 OBSERVED");
        assertThat(findings).containsExactly("WARNING CONTACT_REPEATED /CurrentAgentSnapshot/Contacts/1/ContactId");
    }

    @Test
    void takesAnImpossibleStepAsAnError() {
        assertThat(ContactFindings.kindOf(Verdict.IMPOSSIBLE)).contains(StreamRule.TRANSITION_IMPOSSIBLE);
        assertThat(StreamRule.TRANSITION_IMPOSSIBLE
                        .about(change("09:01:00", IDLE, RINGING), "")
                        .message("")
                        .build()
                        .severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void takesNoContactForAnotherOneThatWent() {
        AgentSnapshot chatting = available(contact(Channel.CHAT, "c2", CONNECTED, "09:05:10"));
        accept(change("09:05:00", TALKING, WRAPPING_UP), change("09:05:30", WRAPPING_UP, IDLE));
        accept(change("09:06:00", IDLE, chatting));

        assertThat(transitions).endsWith("c2 ABSENT > CONNECTED 09:05:10 OBSERVED");
    }

    @Test
    void saysHowMuchDiffersFromWhatWasKnown() {
        assertThat(messageAfterLoss(TALKING)).endsWith("found 1 difference.");
        assertThat(messageAfterLoss(snapshot(status("Lunch", "09:03:00"), call("c1", CONNECTED, "09:01:08"))))
                .endsWith("found 2 differences.");
    }

    private static String messageAfterLoss(AgentSnapshot shown) {
        AgentStreamValidator known = new AgentStreamValidator();
        known.accept(change("09:01:00", IDLE, RINGING));
        return known.accept(heartbeat("09:04:00", shown))
                .get(0)
                .findings()
                .get(0)
                .message();
    }

    @Test
    void tellsAgentsApart() {
        AgentEvent first = change("09:01:08", RINGING, TALKING);
        AgentEvent second =
                change("09:01:00", IDLE, RINGING).toBuilder().agentArn(agent(2)).build();
        accept(first, second);

        assertThat(transitions).hasSize(2);
        assertThat(findings).isEmpty();
        assertThat(validator.agents()).isEqualTo(2);
    }

    @Test
    void forgetsAgentsWithoutNewEvents() {
        accept(change("09:01:00", IDLE, RINGING));
        validator.forgetBefore(at("09:01:00"));
        assertThat(validator.agents()).isEqualTo(1);
        validator.forgetBefore(at("09:01:01"));
        assertThat(validator.agents()).isZero();

        accept(change("09:05:00", TALKING, WRAPPING_UP));
        assertThat(findings).isEmpty();
    }

    @Test
    void saysWhoseContactItIs() {
        Arn queue = Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/i/queue/q");
        Contact contact = call("c1", CONNECTING, "09:01:00").toBuilder()
                .initiationMethod(InitiationMethod.INBOUND)
                .queue(Queue.builder().arn(queue).build())
                .build();
        AgentEvent event = change("09:01:00", IDLE, available(contact));

        Validation validation = validator.accept(event).get(0);
        assertThat(validation.transitions()).singleElement().isInstanceOfSatisfying(ContactTransition.class, step -> {
            assertThat(step.agent()).isEqualTo(AgentEvents.AGENT);
            assertThat(step.contactId()).isEqualTo("c1");
            assertThat(step.channel()).contains(Channel.VOICE);
            assertThat(step.initiationMethod()).contains(InitiationMethod.INBOUND);
            assertThat(step.queue()).contains(queue);
            assertThat(step.sighting())
                    .isEqualTo(new Sighting(
                            event.eventId(), Evidence.OBSERVED, at("09:01:00"), at("09:01:00"), at("09:01:00")));
        });
    }

    private void accept(AgentEvent... events) {
        for (AgentEvent event : events) {
            validator.accept(event).forEach(this::read);
        }
    }

    private void read(Validation validation) {
        validation.transitions().forEach(transition -> transitions.add(Texts.of(transition)));
        validation.findings().forEach(finding -> findings.add(Texts.of(finding)));
    }
}
