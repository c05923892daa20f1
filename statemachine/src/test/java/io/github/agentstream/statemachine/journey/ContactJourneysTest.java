package io.github.agentstream.statemachine.journey;

import static io.github.agentstream.model.agent.ContactState.CONNECTED;
import static io.github.agentstream.model.agent.ContactState.CONNECTED_ONHOLD;
import static io.github.agentstream.model.agent.ContactState.CONNECTING;
import static io.github.agentstream.model.agent.ContactState.ENDED;
import static io.github.agentstream.model.agent.ContactState.MISSED;
import static io.github.agentstream.statemachine.AgentEvents.AGENT;
import static io.github.agentstream.statemachine.AgentEvents.IDLE;
import static io.github.agentstream.statemachine.AgentEvents.agent;
import static io.github.agentstream.statemachine.AgentEvents.at;
import static io.github.agentstream.statemachine.AgentEvents.available;
import static io.github.agentstream.statemachine.AgentEvents.call;
import static io.github.agentstream.statemachine.AgentEvents.change;
import static io.github.agentstream.statemachine.AgentEvents.heartbeat;
import static io.github.agentstream.statemachine.ContactEvents.BILLING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.Endpoint;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.Queue;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactEvents;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ContactJourneysTest {
    private static final AgentSnapshot RINGING = available(call("c1", CONNECTING, "09:00:20"));
    private static final AgentSnapshot TALKING = available(call("c1", CONNECTED, "09:00:28.123"));
    private static final AgentSnapshot HOLDING = available(call("c1", CONNECTED_ONHOLD, "09:01:00"));
    private static final AgentSnapshot TALKING_AGAIN = available(call("c1", CONNECTED, "09:01:30"));
    private static final AgentSnapshot WRAPPING_UP = available(call("c1", ENDED, "09:05:00"));

    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final ContactJourneys journeys = new ContactJourneys();

    @Test
    void tellsAContactFromItsEvents() {
        ContactEvents.answered("c1", BILLING, "09:00:00", "09:00:28", "09:05:00")
                .forEach(journeys::add);

        JourneyLeg leg = leg("c1");
        assertThat(leg.sources()).containsExactly(LegSource.CONTACT_EVENT);
        assertThat(leg.initiated()).contains(at("08:59:50"));
        assertThat(leg.queue()).contains(BILLING);
        assertThat(leg.enqueued()).contains(at("09:00:00"));
        assertThat(leg.agent()).contains(AGENT);
        assertThat(leg.connected()).contains(at("09:00:28"));
        assertThat(leg.disconnected()).contains(at("09:05:00"));
        assertThat(leg.holds()).isEmpty();
        assertThat(leg.isOpen()).isFalse();
    }

    @Test
    void tellsAContactFromAgentEvents() {
        add(
                change("09:00:20", IDLE, RINGING),
                change("09:00:28.123", RINGING, TALKING),
                change("09:01:00", TALKING, HOLDING),
                change("09:01:30", HOLDING, TALKING_AGAIN),
                change("09:05:00", TALKING_AGAIN, WRAPPING_UP));

        JourneyLeg leg = leg("c1");
        assertThat(leg.sources()).containsExactly(LegSource.AGENT_EVENT);
        assertThat(leg.states())
                .extracting(LegState::state)
                .containsExactly(
                        ContactPhase.CONNECTING,
                        ContactPhase.CONNECTED,
                        ContactPhase.CONNECTED_ONHOLD,
                        ContactPhase.CONNECTED,
                        ContactPhase.ENDED);
        assertThat(leg.agent()).contains(AGENT);
        assertThat(leg.connected()).contains(at("09:00:28.123"));
        assertThat(leg.holds()).contains(new Holds(OptionalInt.of(1), Optional.of(Duration.ofSeconds(30))));
        assertThat(leg.afterContactWorkStart()).contains(at("09:05:00"));
        assertThat(leg.afterContactWorkEnd()).isEmpty();
        assertThat(leg.isOpen()).isTrue();

        add(change("09:06:00", WRAPPING_UP, IDLE));
        assertThat(leg("c1").afterContactWorkEnd()).contains(at("09:06:00"));
        assertThat(leg("c1").isOpen()).isFalse();
    }

    @Test
    void takesMillisecondsOfTheSameSecondBesideTheRecord() {
        add(change("09:00:28.123", RINGING, TALKING));
        journeys.add(record("c1", "09:07:00").build());

        assertThat(leg("c1").connected()).contains(at("09:00:28.123"));
        assertThat(leg("c1").disconnected()).contains(at("09:05:00"));
        assertThat(leg("c1").holds()).contains(new Holds(OptionalInt.of(2), Optional.of(Duration.ofSeconds(40))));
        assertThat(leg("c1").sources()).containsExactly(LegSource.CONTACT_RECORD, LegSource.AGENT_EVENT);
        assertThat(leg("c1").isOpen()).isFalse();
    }

    @Test
    void takesTheRecordWhereOthersDiffer() {
        ContactEvents.answered("c1", BILLING, "09:00:00", "09:00:40", "09:05:02")
                .forEach(journeys::add);
        journeys.add(record("c1", "09:07:00").build());

        assertThat(leg("c1").connected()).contains(at("09:00:28"));
        assertThat(leg("c1").disconnected()).contains(at("09:05:00"));
    }

    @Test
    void takesTheNewestRecord() {
        ContactRecord newer =
                record("c1", "10:00:00").disconnectReason("AGENT_DISCONNECT").build();
        journeys.add(newer);
        journeys.add(record("c1", "09:07:00").disconnectReason("OTHER").build());
        assertThat(leg("c1").disconnectReason()).contains("AGENT_DISCONNECT");
    }

    @Test
    void showsWhoMissedAndWhoAnswered() {
        AgentSnapshot missed = available(call("c1", MISSED, "09:00:40"));
        add(change("09:00:20", IDLE, RINGING), change("09:00:40", RINGING, missed), change("09:00:50", missed, IDLE));
        assertThat(leg("c1").isOpen()).isTrue();
        assertThat(leg("c1").agent()).isEmpty();

        AgentSnapshot answered = available(call("c1", CONNECTED, "09:00:41"));
        add(of(2, change("09:00:41", IDLE, answered)), of(2, change("09:05:00", answered, IDLE)));
        assertThat(leg("c1").states())
                .containsExactly(
                        new LegState(AGENT, ContactPhase.CONNECTING, time("09:00:20"), time("09:00:40")),
                        new LegState(AGENT, ContactPhase.MISSED, time("09:00:40"), time("09:00:50")),
                        new LegState(agent(2), ContactPhase.CONNECTED, time("09:00:41"), time("09:05:00")));
        assertThat(leg("c1").agent()).contains(agent(2));
        assertThat(leg("c1").isOpen()).isFalse();
    }

    @Test
    void saysWhenTheBeginningOfAStateWasNotTold() {
        add(heartbeat("09:02:00", TALKING), change("09:05:00", TALKING, WRAPPING_UP));

        assertThat(leg("c1").states())
                .containsExactly(
                        new LegState(AGENT, ContactPhase.CONNECTED, Optional.empty(), time("09:05:00")),
                        new LegState(AGENT, ContactPhase.ENDED, time("09:05:00"), Optional.empty()));
    }

    @Test
    void goesOnWhereALostSessionIsFoundAgain() {
        add(change("09:00:20", IDLE, RINGING), change("09:00:28.123", RINGING, TALKING));
        validator.advanceTo(at("09:06:00")).forEach(journeys::add);
        assertThat(leg("c1").isOpen()).isFalse();

        add(heartbeat("09:07:00", TALKING));
        assertThat(leg("c1").states())
                .last()
                .isEqualTo(new LegState(AGENT, ContactPhase.CONNECTED, time("09:00:28.123"), Optional.empty()));
        assertThat(leg("c1").isOpen()).isTrue();
    }

    @Test
    void takesAnAbandonedContactAsOver() {
        ContactEvent queued = ContactEvents.queued("c1", BILLING, "09:00:00");
        journeys.add(queued);
        assertThat(journeys.of("c1").orElseThrow().isOpen()).isTrue();

        journeys.add(ContactEvents.disconnected(queued, "09:01:00"));
        assertThat(journeys.of("c1").orElseThrow().isOpen()).isFalse();
    }

    @Test
    void staysOpenWhileContactWorkMayGoOn() {
        ContactEvent connected = ContactEvents.connected(ContactEvents.queued("c1", BILLING, "09:00:00"), "09:00:28");
        journeys.add(ContactEvents.disconnected(connected, "09:05:00"));
        assertThat(leg("c1").isOpen()).isTrue();

        journeys.add(connected.toBuilder().eventType(ContactEventType.COMPLETED).build());
        assertThat(leg("c1").isOpen()).isFalse();
    }

    @Test
    void followsTransfers() {
        journeys.add(record("c1", "09:07:00")
                .nextContactId("c2")
                .transferCompletedTimestamp(at("09:05:00"))
                .build());
        journeys.add(transfer("c2", "c1", "c1", "09:05:00").build());
        journeys.add(transfer("c3", "c2", "c1", "09:05:00")
                .transferredToEndpoint(Endpoint.builder().build())
                .build());

        ContactJourney journey = journeys.of("c3").orElseThrow();
        assertThat(journey.legs()).extracting(JourneyLeg::contactId).containsExactly("c1", "c2", "c3");
        assertThat(journey.transfers())
                .containsExactly(
                        new Transfer(
                                "c1", "c2", Optional.of(InitiationMethod.TRANSFER), time("09:05:00"), time("09:05:00")),
                        new Transfer(
                                "c2",
                                "c3",
                                Optional.of(InitiationMethod.TRANSFER),
                                time("09:05:00"),
                                Optional.empty()));
        assertThat(journey.legs()).extracting(JourneyLeg::transferredOut).containsExactly(false, false, true);
        assertThat(journey.missing()).isEmpty();
        assertThat(journeys.journeys()).containsExactly(journey);
    }

    @Test
    void putsALegBehindTheOneBeforeItWhateverTheSecond() {
        journeys.add(transfer("a", "b", "b", "09:05:00").build());
        journeys.add(ContactEvents.queued("b", BILLING, "09:05:10.500"));

        assertThat(journeys.of("a").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("b", "a");
    }

    @Test
    void saysWhichLegsAreMissing() {
        journeys.add(transfer("c3", "c2", "c1", "09:05:00").build());
        ContactJourney journey = journeys.of("c1").orElseThrow();
        assertThat(journey.missing()).containsExactly("c1", "c2");
        assertThat(journey.transfers()).extracting(Transfer::from).containsExactly("c2");
        assertThat(journey.isOpen()).isFalse();

        journeys.add(transfer("c3", "c2", "c1", "09:05:00")
                .lastUpdateTimestamp(at("11:00:00"))
                .nextContactId("c4")
                .build());
        assertThat(journeys.of("c3").orElseThrow().isOpen()).isTrue();
        assertThat(journeys.of("other")).isEmpty();
    }

    @Test
    void joinsRelatedContactsAndLegsOfAgents() {
        journeys.add(record("c1", "09:07:00").build());
        journeys.add(ContactEvents.initiated("task", "09:10:00").toBuilder()
                .relatedContactId("c1")
                .build());
        add(change(
                "09:02:00",
                IDLE,
                available(call("c2", CONNECTING, "09:02:00").toBuilder()
                        .initialContactId("c1")
                        .build())));

        assertThat(journeys.of("task").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("c1", "c2", "task");
    }

    @Test
    void joinsByWhateverIdAnEventOrARecordHas() {
        journeys.add(ContactEvents.initiated("b", "09:01:00").toBuilder()
                .initialContactId("a")
                .build());
        journeys.add(ContactEvents.initiated("c", "09:02:00").toBuilder()
                .previousContactId("b")
                .build());
        journeys.add(
                ContactRecord.builder().contactId("d").relatedContactId("c").build());

        ContactJourney journey = journeys.of("d").orElseThrow();
        assertThat(journey.legs()).extracting(JourneyLeg::contactId).containsExactly("b", "c", "d");
        assertThat(journey.missing()).containsExactly("a");
        assertThat(journey.transfers()).extracting(Transfer::from, Transfer::to).containsExactly(tuple("b", "c"));
    }

    @Test
    void ordersLegsByTheFirstInstantThatIsTold() {
        journeys.add(related("a").build());
        journeys.add(related("b").disconnectTimestamp(at("09:05:00")).build());
        journeys.add(related("c")
                .agent(ConnectedAgent.builder()
                        .connectedToAgentTimestamp(at("09:04:00"))
                        .build())
                .build());
        journeys.add(related("d")
                .queue(QueueVisit.builder().enqueueTimestamp(at("09:03:00")).build())
                .build());
        add(change(
                "09:02:00",
                IDLE,
                available(call("e", CONNECTING, "09:02:00").toBuilder()
                        .initialContactId("root")
                        .build())));
        journeys.add(related("f").initiationTimestamp(at("09:01:00")).build());

        assertThat(journeys.of("root").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("f", "e", "d", "c", "b", "a");
    }

    @Test
    void putsALegBehindAllThatWentOnAsIt() {
        journeys.add(record("c1", "09:07:00").nextContactId("c3").build());
        journeys.add(
                transfer("c2", "root", "c1", "09:06:00").nextContactId("c3").build());
        journeys.add(transfer("c3", "c2", "c1", "09:03:00").nextContactId("c4").build());
        journeys.add(transfer("c4", "c3", "c1", "09:01:00").build());

        assertThat(journeys.of("c1").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("c1", "c2", "c3", "c4");
    }

    @Test
    void putsALegBehindTheOneBeforeItEvenWhereAllTimesAreReversed() {
        journeys.add(transfer("c1", "root", "c1", "09:03:00").build());
        journeys.add(transfer("c2", "c1", "c1", "09:02:00").build());
        journeys.add(transfer("c3", "c2", "c1", "09:01:00").build());

        assertThat(journeys.of("c1").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("c1", "c2", "c3");
    }

    @Test
    void takesTheListingOfTheNewestStepWhateverComesFirst() {
        AgentSnapshot moved = listed("c1", CONNECTED, "09:02:00", "b");
        List<AgentEvent> events = List.of(
                change("09:01:00", IDLE, listed("c1", CONNECTING, "09:01:00", "a")), change("09:02:00", IDLE, moved));
        events.forEach(event -> new AgentStreamValidator().accept(event).forEach(journeys::add));
        ContactJourneys other = new ContactJourneys();
        for (int i = events.size(); i > 0; i--) {
            new AgentStreamValidator().accept(events.get(i - 1)).forEach(other::add);
        }

        assertThat(leg("c1").queue()).contains(ContactEvents.queue("b"));
        assertThat(other.journeys()).isEqualTo(journeys.journeys());
    }

    @Test
    void takesTheSameOfTwoListingsOfOneInstantWhateverComesFirst() {
        AgentEvent first = change("09:01:00", IDLE, listed("c1", CONNECTING, "09:01:00", "a"));
        AgentEvent second = of(2, change("09:01:00", IDLE, listed("c1", CONNECTING, "09:01:00", "b")));
        add(first, second);
        ContactJourneys other = new ContactJourneys();
        List.of(second, first)
                .forEach(event -> new AgentStreamValidator().accept(event).forEach(other::add));

        assertThat(leg("c1").queue()).contains(ContactEvents.queue("b"));
        assertThat(other.journeys()).isEqualTo(journeys.journeys());
    }

    @Test
    void takesTheAgentWhoWasConnectedLast() {
        ContactEvent queued = ContactEvents.queued("c1", BILLING, "09:00:00");
        ContactEvent last = ContactEvents.connected(queued, "09:02:00");
        journeys.add(last);
        journeys.add(connectedTo(3, queued, "09:01:00"));
        assertThat(leg("c1").agent()).contains(AGENT);

        journeys.add(connectedTo(4, queued, "09:03:00"));
        journeys.add(connectedTo(2, queued, "09:03:00"));
        journeys.add(connectedTo(5, queued, "09:03:00"));
        assertThat(leg("c1").agent()).contains(agent(2));
        assertThat(leg("c1").connected()).contains(at("09:03:00"));
    }

    @Test
    void tellsHoldsFromWhicheverPartsThereAre() {
        journeys.add(ContactEvents.initiated("event", "09:00:00").toBuilder()
                .agentInfo(AgentInfo.builder()
                        .agentInitiatedHoldDuration(Duration.ofSeconds(25))
                        .build())
                .build());
        journeys.add(handled("count", ConnectedAgent.builder().numberOfHolds(2).build()));
        journeys.add(handled(
                "duration",
                ConnectedAgent.builder()
                        .customerHoldDuration(Duration.ofSeconds(7))
                        .build()));
        journeys.add(handled("neither", ConnectedAgent.builder().build()));

        assertThat(leg("event").holds()).contains(new Holds(OptionalInt.empty(), Optional.of(Duration.ofSeconds(25))));
        assertThat(leg("count").holds()).contains(new Holds(OptionalInt.of(2), Optional.empty()));
        assertThat(leg("duration").holds())
                .contains(new Holds(OptionalInt.empty(), Optional.of(Duration.ofSeconds(7))));
        assertThat(leg("neither").holds()).isEmpty();
    }

    @Test
    void endsWhereLegsFollowEachOtherInACircle() {
        journeys.add(transfer("c1", "c2", "c1", "09:05:00").build());
        journeys.add(
                transfer("c2", "c1", "c1", "09:06:00").previousContactId("c1").build());

        assertThat(journeys.of("c1").orElseThrow().legs())
                .extracting(JourneyLeg::contactId)
                .containsExactly("c1", "c2");
    }

    @Test
    void forgetsJourneysAsAWhole() {
        journeys.add(record("c1", "09:07:00").build());
        journeys.add(transfer("c2", "c1", "c1", "09:05:00")
                .lastUpdateTimestamp(at("10:00:00"))
                .build());
        journeys.add(record("c9", "09:07:00").build());
        journeys.forgetBefore(at("09:30:00"));
        assertThat(journeys.journeys())
                .singleElement()
                .satisfies(journey -> assertThat(journey.legs()).hasSize(2));

        journeys.forgetBefore(at("10:00:01"));
        assertThat(journeys.journeys()).isEmpty();
    }

    @Test
    void restoresWhatItSavedAndNothingElse() {
        journeys.add(record("c1", "09:07:00").build());
        assertThat(ContactJourneys.restore(journeys.save()).journeys()).isEqualTo(journeys.journeys());
        assertThatThrownBy(() -> ContactJourneys.restore(validator.save()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected the format `agentstream-journeys` up to version `1`");
    }

    private JourneyLeg leg(String id) {
        return journeys.of(id).orElseThrow().legs().stream()
                .filter(leg -> leg.contactId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void add(AgentEvent... events) {
        for (AgentEvent event : events) {
            validator.accept(event).forEach(journeys::add);
        }
    }

    private static AgentEvent of(int agent, AgentEvent event) {
        return event.toBuilder().agentArn(agent(agent)).build();
    }

    private static AgentSnapshot listed(String id, ContactState state, String start, String queue) {
        return available(call(id, state, start).toBuilder()
                .queue(Queue.builder().arn(ContactEvents.queue(queue)).build())
                .build());
    }

    private static ContactEvent connectedTo(int agent, ContactEvent queued, String time) {
        ContactEvent connected = ContactEvents.connected(queued, time);
        return connected.toBuilder()
                .agentInfo(connected.agentInfo().orElseThrow().toBuilder()
                        .agentArn(agent(agent))
                        .build())
                .build();
    }

    private static ContactRecord handled(String id, ConnectedAgent agent) {
        return ContactRecord.builder().contactId(id).agent(agent).build();
    }

    private static ContactRecord.Builder related(String id) {
        return ContactRecord.builder().contactId(id).initialContactId("root");
    }

    private static Optional<Instant> time(String time) {
        return Optional.of(at(time));
    }

    private static ContactRecord.Builder record(String id, String updated) {
        return ContactRecord.builder()
                .contactId(id)
                .initiationMethod(InitiationMethod.INBOUND)
                .initiationTimestamp(at("08:59:50"))
                .disconnectTimestamp(at("09:05:00"))
                .lastUpdateTimestamp(at(updated))
                .queue(QueueVisit.builder()
                        .arn(BILLING)
                        .enqueueTimestamp(at("09:00:00"))
                        .dequeueTimestamp(at("09:00:28"))
                        .build())
                .agent(ConnectedAgent.builder()
                        .arn(AGENT)
                        .connectedToAgentTimestamp(at("09:00:28"))
                        .numberOfHolds(2)
                        .customerHoldDuration(Duration.ofSeconds(40))
                        .build());
    }

    private static ContactRecord.Builder transfer(String id, String previous, String initial, String initiated) {
        return ContactRecord.builder()
                .contactId(id)
                .previousContactId(previous)
                .initialContactId(initial)
                .initiationMethod(InitiationMethod.TRANSFER)
                .initiationTimestamp(at(initiated))
                .lastUpdateTimestamp(at("09:20:00"));
    }
}
