package io.github.agentstream.statemachine.journey;

import static io.github.agentstream.statemachine.AgentEvents.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.statemachine.AgentEvents;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ContactEvents;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.Transition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ContactJourneysProperties {
    private static final int CONTACTS = 6;
    private static final List<Object> ALL = IntStream.range(0, CONTACTS)
            .boxed()
            .<Object>flatMap(number -> Stream.of(events(number), records(number), transitions(number))
                    .flatMap(List::stream))
            .toList();

    @Property
    void tellsTheSameInAnyOrderAndForRepetitions(@ForAll("told") List<Object> told, @ForAll Random random) {
        List<Object> shuffled = new ArrayList<>(told);
        told.stream().filter(value -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(journeys(shuffled).journeys()).isEqualTo(journeys(told).journeys());
    }

    @Property
    void goesOnFromWhatWasSaved(@ForAll("told") List<Object> told, @ForAll @IntRange(max = 40) int index) {
        int until = Math.min(index, told.size());
        ContactJourneys restored =
                ContactJourneys.restore(journeys(told.subList(0, until)).save());
        told.subList(until, told.size()).forEach(value -> add(value, restored));

        assertThat(restored.journeys()).isEqualTo(journeys(told).journeys());
        assertThat(restored.save()).isEqualTo(journeys(told).save());
    }

    @Property
    void putsEveryContactIntoOneJourney(@ForAll("told") List<Object> told) {
        ContactJourneys journeys = journeys(told);
        Set<String> seen = new HashSet<>();
        for (ContactJourney journey : journeys.journeys()) {
            for (JourneyLeg leg : journey.legs()) {
                assertThat(seen.add(leg.contactId())).isTrue();
                assertThat(journeys.of(leg.contactId())).contains(journey);
                assertThat(journey.missing()).doesNotContain(leg.contactId());
            }
            assertThat(journey.missing()).doesNotContainAnyElementsOf(seen);
        }
        assertThat(seen)
                .isEqualTo(new HashSet<>(
                        told.stream().map(ContactJourneysProperties::idOf).toList()));
    }

    @Property
    void putsEachLegBehindThoseBeforeIt(@ForAll("told") List<Object> told) {
        for (ContactJourney journey : journeys(told).journeys()) {
            List<String> order =
                    journey.legs().stream().map(JourneyLeg::contactId).toList();
            assertThat(journey.transfers()).allSatisfy(transfer -> {
                if (order.contains(transfer.from()) && order.contains(transfer.to())) {
                    assertThat(order.indexOf(transfer.from())).isLessThan(order.indexOf(transfer.to()));
                }
            });
        }
    }

    @Provide
    Arbitrary<List<Object>> told() {
        return Arbitraries.of(ALL).list().ofMinSize(1).ofMaxSize(40);
    }

    private static ContactJourneys journeys(List<Object> told) {
        ContactJourneys journeys = new ContactJourneys();
        told.forEach(value -> add(value, journeys));
        return journeys;
    }

    private static void add(Object value, ContactJourneys journeys) {
        if (value instanceof ContactEvent event) {
            journeys.add(event);
        } else if (value instanceof ContactRecord record) {
            journeys.add(record);
        } else if (value instanceof ContactTransition step) {
            journeys.add(step);
        }
    }

    private static String idOf(Object told) {
        return told instanceof ContactEvent event
                ? event.contactId()
                : told instanceof ContactRecord record ? record.contactId() : ((ContactTransition) told).contactId();
    }

    /** Three journeys: the even contacts follow one another but for the last, and so do two of the odd ones. */
    private static Optional<String> previous(int number) {
        return number < 2 || number == 5 ? Optional.empty() : Optional.of("c" + (number - 2));
    }

    private static List<ContactEvent> events(int number) {
        String hour = "0" + number;
        return ContactEvents.answered(
                        "c" + number, ContactEvents.BILLING, hour + ":00:00", hour + ":00:20.500", hour + ":05:00.250")
                .stream()
                .<ContactEvent>map(event ->
                        event.toBuilder().previousContactId(previous(number)).build())
                .toList();
    }

    /** The one from which two others differ, in when it was updated and in what it tells. */
    private static List<ContactRecord> records(int number) {
        String hour = "0" + number;
        ContactRecord first = ContactRecord.builder()
                .contactId("c" + number)
                .previousContactId(previous(number))
                .initiationMethod(InitiationMethod.INBOUND)
                .disconnectTimestamp(at(hour + ":05:00"))
                .lastUpdateTimestamp(at(hour + ":06:00"))
                .agent(ConnectedAgent.builder()
                        .arn(AgentEvents.agent(number))
                        .connectedToAgentTimestamp(at(hour + ":00:20"))
                        .build())
                .build();
        return List.of(
                first,
                first.toBuilder().disconnectReason("OTHER").build(),
                first.toBuilder()
                        .lastUpdateTimestamp(at(hour + ":20:00"))
                        .agent(Optional.empty())
                        .build());
    }

    private static List<Transition> transitions(int number) {
        String hour = "0" + number;
        List<AgentSnapshot> snapshots = List.of(
                AgentEvents.IDLE,
                shown(number, ContactState.CONNECTING, hour + ":00:10"),
                shown(number, ContactState.CONNECTED, hour + ":00:20.400"),
                shown(number, ContactState.CONNECTED_ONHOLD, hour + ":01:00"),
                shown(number, ContactState.CONNECTED, hour + ":02:00"),
                shown(number, ContactState.ENDED, hour + ":05:00"),
                AgentEvents.IDLE);
        List<String> times = List.of(":00:10", ":00:20.400", ":01:00", ":02:00", ":05:00", ":05:30");
        AgentStreamValidator validator = new AgentStreamValidator();
        return IntStream.range(0, times.size())
                .mapToObj(i -> AgentEvents.change(hour + times.get(i), snapshots.get(i), snapshots.get(i + 1)))
                .flatMap(event -> validator.accept(event).stream())
                .flatMap(validation -> validation.transitions().stream())
                .toList();
    }

    private static AgentSnapshot shown(int number, ContactState state, String start) {
        return AgentEvents.available(AgentEvents.call("c" + number, state, start));
    }
}
