package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.MonitorState;
import io.github.agentstream.model.StateTransition;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happens now and then, each as the streams show it. */
class BehavioursTest {
    private static final Collected DAY = Collected.of(SimulationOptions.of(80, Duration.ofHours(9), 3));
    private static final Collected CALLBACKS =
            Collected.of(SimulationOptions.of(60, Duration.ofHours(6), 4).scenario(Scenarios.callbackFloor()));

    @Test
    void listsOtherPartiesBesideTheCustomer() {
        assertThat(snapshots(DAY))
                .anyMatch(snapshot -> has(snapshot, InitiationMethod.EXTERNAL_OUTBOUND, ContactState.CONNECTING)
                        && has(snapshot, InitiationMethod.INBOUND, ContactState.CONNECTED_ONHOLD))
                .anyMatch(snapshot -> has(snapshot, InitiationMethod.EXTERNAL_OUTBOUND, ContactState.CONNECTED)
                        && has(snapshot, InitiationMethod.INBOUND, ContactState.CONNECTED));
        assertThat(records(DAY, InitiationMethod.EXTERNAL_OUTBOUND))
                .isNotEmpty()
                .allMatch(record ->
                        record.queue().isEmpty() && record.initialContactId().isPresent());
    }

    private static boolean has(AgentSnapshot snapshot, InitiationMethod method, ContactState state) {
        return snapshot.contacts().stream()
                .anyMatch(contact ->
                        contact.state() == state && contact.initiationMethod().equals(Optional.of(method)));
    }

    @Test
    void showsPreviewsBeforeTheyAreDialled() {
        List<ContactRecord> previews = records(CALLBACKS, InitiationMethod.CAMPAIGN_PREVIEW);
        assertThat(previews)
                .anyMatch(record -> reason(record).equals("OUTBOUND_PREVIEW_DISCARDED"))
                .anyMatch(record -> record.agent()
                        .flatMap(ConnectedAgent::connectedToAgentTimestamp)
                        .isPresent());
        for (ContactRecord record : previews) {
            record.agent().ifPresent(agent -> {
                Instant accepted = agent.acceptedByAgentTimestamp().orElseThrow();
                Instant end = agent.previewEndTimestamp().orElseThrow();
                assertThat(end).isAfterOrEqualTo(accepted);
                agent.connectedToAgentTimestamp()
                        .ifPresent(connected -> assertThat(connected).isAfterOrEqualTo(end));
            });
        }
        assertThat(CALLBACKS.contactEvents)
                .extracting(ContactEvent::disconnectReason)
                .contains(Optional.of("OUTBUND_PREVIEW_DISCARDED"))
                .doesNotContain(Optional.of("OUTBOUND_PREVIEW_DISCARDED"));
    }

    @Test
    void callsCustomersFirst() {
        Map<String, ContactRecord> byId = CALLBACKS.contactRecords.stream()
                .collect(Collectors.toMap(ContactRecord::contactId, Function.identity()));
        List<ContactRecord> calls = records(CALLBACKS, InitiationMethod.CALLBACK_CUSTOMER_FIRST_DIALED);
        assertThat(calls)
                .anyMatch(call -> call.agent().isPresent())
                .anyMatch(call -> call.queue().isEmpty());
        for (ContactRecord call : calls) {
            ContactRecord place = byId.get(call.previousContactId().orElseThrow());
            assertThat(place.initiationMethod()).contains(InitiationMethod.CALLBACK_CUSTOMER_FIRST_QUEUED);
            assertThat(place.queue()).isPresent();
            assertThat(place.agent()).isEmpty();
            assertThat(place.nextContactId()).contains(call.contactId());
        }
        assertThat(snapshots(CALLBACKS))
                .noneMatch(snapshot -> snapshot.contacts().stream()
                        .anyMatch(contact -> contact.initiationMethod()
                                .equals(Optional.of(InitiationMethod.CALLBACK_CUSTOMER_FIRST_QUEUED))));
    }

    @Test
    void tellsListeningFromJoiningIn() {
        List<List<MonitorState>> told = DAY.contactEvents.stream()
                .filter(event -> event.eventType() == ContactEventType.DISCONNECTED)
                .map(event -> states(event.stateTransitions()))
                .filter(states -> !states.isEmpty())
                .toList();
        assertThat(told)
                .contains(
                        List.of(MonitorState.SILENT_MONITOR), List.of(MonitorState.SILENT_MONITOR, MonitorState.BARGE));
        assertThat(records(DAY, InitiationMethod.MONITOR).stream()
                        .map(record -> states(record.agent().orElseThrow().stateTransitions())))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private static List<MonitorState> states(List<StateTransition> transitions) {
        return transitions.stream()
                .map(transition -> transition.state().orElseThrow())
                .toList();
    }

    @Test
    void showsSomeConnectTimesLate() {
        Set<String> late = new HashSet<>();
        Set<String> told = new HashSet<>();
        snapshots(DAY)
                .flatMap(snapshot -> snapshot.contacts().stream())
                .filter(contact -> contact.state() == ContactState.CONNECTED)
                .forEach(contact ->
                        (contact.connectedToAgentTimestamp().isEmpty() ? late : told).add(contact.contactId()));
        assertThat(late.size()).isBetween(told.size() / 200, told.size() / 20);
        assertThat(told).containsAnyElementsOf(late);
    }

    @Test
    void losesAgentsWhoAreOnContacts() {
        Collected given =
                Collected.of(SimulationOptions.of(60, Duration.ofHours(2), 5).scenario(new NobodyLogsOut()));
        Map<String, AgentEvent> last = new HashMap<>();
        given.agentEvents.forEach(event -> last.put(event.agentArn().text(), event));
        Set<String> lost = last.values().stream()
                .flatMap(event -> event.currentAgentSnapshot().stream())
                .flatMap(snapshot -> snapshot.contacts().stream())
                .filter(contact -> contact.state() == ContactState.CONNECTED)
                .map(Contact::contactId)
                .collect(Collectors.toSet());
        assertThat(last.values()).extracting(AgentEvent::eventType).containsOnly(AgentEventType.HEART_BEAT);
        assertThat(given.contactRecords)
                .filteredOn(record -> lost.contains(record.contactId()))
                .isNotEmpty()
                .allMatch(record -> record.agent()
                        .filter(agent -> agent.connectedToAgentTimestamp().isPresent())
                        .filter(agent -> agent.afterContactWorkStartTimestamp().isEmpty())
                        .isPresent());
    }

    private static final class NobodyLogsOut implements Scenario {
        @Override
        public String name() {
            return "nobody-logs-out";
        }

        @Override
        public void describe(Floor floor) {
            Scenarios.blendedDay().describe(floor);
            floor.attendance().sessions(1, 0, 0);
        }
    }

    private static Stream<AgentSnapshot> snapshots(Collected given) {
        return given.agentEvents.stream().flatMap(event -> event.currentAgentSnapshot().stream());
    }

    private static List<ContactRecord> records(Collected given, InitiationMethod method) {
        return given.contactRecords.stream()
                .filter(record -> record.initiationMethod().equals(Optional.of(method)))
                .toList();
    }

    private static String reason(ContactRecord record) {
        return record.disconnectReason().orElse("");
    }
}
