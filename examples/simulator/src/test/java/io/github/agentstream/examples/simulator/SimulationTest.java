package io.github.agentstream.examples.simulator;

import static io.github.agentstream.model.agent.AgentStatusType.OFFLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Concurrency;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final Set<InitiationMethod.Known> SLOTLESS =
            Set.of(InitiationMethod.Known.MONITOR, InitiationMethod.Known.EXTERNAL_OUTBOUND);
    private static final SimulationOptions DAY = SimulationOptions.of(60, Duration.ofHours(9), 8);

    @Test
    void givesTheSameForTheSameOptions() {
        SimulationOptions options =
                SimulationOptions.of(9, Duration.ofHours(2), 3).noise(NoiseKind.parse("all"));
        Collected one = Collected.of(options);
        Collected other = Collected.of(options);
        assertThat(other.deliveries).isEqualTo(one.deliveries);
        assertThat(other.spans).isEqualTo(one.spans);
        assertThat(other.rows).isEqualTo(one.rows);
    }

    @Test
    void givesOtherRecordsForAnotherSeed() {
        SimulationOptions options = SimulationOptions.of(5, Duration.ofMinutes(30), 3);
        SimulationOptions other = SimulationOptions.of(5, Duration.ofMinutes(30), 4);
        assertThat(Collected.of(options).agentEvents).isNotEqualTo(Collected.of(other).agentEvents);
    }

    @Test
    void runsFiveAgentsForAMinute() {
        SimulationCounts counts =
                Simulation.run(SimulationOptions.of(5, Duration.ofMinutes(1), 1), new SimulationSink() {});
        assertThat(counts.agentEvents()).isGreaterThan(10);
    }

    @Test
    void ceasesSoonAfterItsLength() {
        Instant latest = SimulationOptions.DEFAULT_START.plus(Duration.ofHours(9 + 3));
        for (Scenario scenario : Scenarios.all()) {
            List<Delivery> deliveries = Collected.of(DAY.scenario(scenario)).deliveries;
            assertThat(deliveries.get(deliveries.size() - 1).arrival())
                    .as(scenario.name())
                    .isBefore(latest);
        }
    }

    @Test
    void showsEverythingThatMayHappen() {
        Collected day = Collected.of(DAY);
        Collected callbacks = Collected.of(DAY.scenario(Scenarios.callbackFloor()));
        assertThat(kinds(day))
                .contains(
                        "VOICE INBOUND CONNECTING",
                        "VOICE INBOUND CONNECTED",
                        "VOICE INBOUND CONNECTED_ONHOLD",
                        "VOICE INBOUND ENDED",
                        "VOICE INBOUND MISSED",
                        "VOICE INBOUND REJECTED",
                        "VOICE INBOUND ERROR",
                        "VOICE EXTERNAL_OUTBOUND CONNECTING",
                        "VOICE EXTERNAL_OUTBOUND CONNECTED",
                        "VOICE EXTERNAL_OUTBOUND ENDED",
                        "VOICE OUTBOUND CONNECTING",
                        "VOICE OUTBOUND CONNECTED",
                        "VOICE TRANSFER CONNECTED",
                        "VOICE QUEUE_TRANSFER CONNECTED",
                        "VOICE MONITOR CONNECTED",
                        "VOICE CALLBACK INCOMING",
                        "VOICE CALLBACK PENDING",
                        "VOICE CALLBACK CONNECTING",
                        "VOICE CALLBACK CONNECTED",
                        "CHAT API CONNECTED",
                        "CHAT TRANSFER CONNECTED",
                        "TASKS API PAUSED",
                        "EMAIL INBOUND CONNECTED",
                        "EMAIL OUTBOUND CONNECTED",
                        "EMAIL AGENT_REPLY CONNECTED");
        assertThat(kinds(callbacks))
                .contains(
                        "VOICE CALLBACK MISSED",
                        "VOICE CALLBACK ERROR",
                        "VOICE CALLBACK_CUSTOMER_FIRST_DIALED CONNECTED",
                        "VOICE CAMPAIGN_PREVIEW CONNECTING",
                        "VOICE CAMPAIGN_PREVIEW MISSED",
                        "VOICE CAMPAIGN_PREVIEW CONNECTED",
                        "VOICE CAMPAIGN_PREVIEW ENDED",
                        "VOICE OUTBOUND ERROR");
        assertThat(day.agentEvents)
                .extracting(AgentEvent::eventType)
                .contains(
                        AgentEventType.LOGIN,
                        AgentEventType.LOGOUT,
                        AgentEventType.HEART_BEAT,
                        AgentEventType.STATE_CHANGE);
        assertThat(day.agentEvents)
                .anyMatch(event -> event.currentAgentSnapshot()
                        .flatMap(AgentSnapshot::nextAgentStatus)
                        .isPresent());
        assertThat(day.spans).extracting(TruthSpan::kind).contains("ERROR", "CUSTOM", "OFFLINE", "ROUTABLE");
        assertThat(sessionsWithoutLogout(day)).isPositive();
        assertThat(overlappingContactWork(day)).isPositive();
        assertThat(callbacks.agentEvents)
                .anyMatch(event -> event.currentAgentSnapshot()
                        .filter(snapshot ->
                                snapshot.agentStatus().orElseThrow().type().equals(Optional.of(OFFLINE)))
                        .filter(snapshot -> has(snapshot, ContactState.CONNECTED))
                        .isPresent());
    }

    private static TreeSet<String> kinds(Collected given) {
        return given.agentEvents.stream()
                .flatMap(event -> event.currentAgentSnapshot().stream())
                .flatMap(snapshot -> snapshot.contacts().stream())
                .map(contact -> contact.channel().orElseThrow() + " "
                        + contact.initiationMethod().orElseThrow() + " " + contact.state())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long sessionsWithoutLogout(Collected given) {
        return count(given, AgentEventType.LOGIN) - count(given, AgentEventType.LOGOUT);
    }

    private static long count(Collected given, AgentEventType type) {
        return given.agentEvents.stream()
                .filter(event -> event.eventType() == type)
                .count();
    }

    private static long overlappingContactWork(Collected given) {
        return given.agentEvents.stream()
                .flatMap(event -> event.currentAgentSnapshot().stream())
                .filter(snapshot -> has(snapshot, ContactState.ENDED) && has(snapshot, ContactState.CONNECTED))
                .count();
    }

    private static boolean has(AgentSnapshot snapshot, ContactState state) {
        return snapshot.contacts().stream().anyMatch(contact -> contact.state() == state);
    }

    @Test
    void keepsSlotsInStepWithContacts() {
        for (AgentEvent event : Collected.of(DAY).agentEvents) {
            event.currentAgentSnapshot().ifPresent(SimulationTest::assertSlots);
        }
    }

    private static void assertSlots(AgentSnapshot snapshot) {
        List<Concurrency> concurrency = snapshot.configuration()
                .orElseThrow()
                .routingProfile()
                .orElseThrow()
                .concurrency();
        for (Concurrency slots : concurrency) {
            long listed = snapshot.contacts().stream()
                    .filter(contact -> contact.channel().equals(slots.channel()))
                    .filter(contact -> !SLOTLESS.contains(
                            contact.initiationMethod().orElseThrow().known()))
                    .count();
            long free = slots.maximumSlots().orElseThrow() - listed;
            assertThat(slots.availableSlots().orElseThrow()).isEqualTo((int) free);
        }
    }

    @Test
    void keepsTheStartOfAHeldCallWhenAskedTo() {
        SimulationOptions options = DAY.scenario(Scenarios.callbackFloor());
        List<Contact> held = held(Collected.of(options));
        assertThat(held)
                .isNotEmpty()
                .allMatch(contact -> contact.stateStartTimestamp().equals(contact.connectedToAgentTimestamp()));
        assertThat(held(Collected.of(DAY)))
                .isNotEmpty()
                .allMatch(contact -> contact.stateStartTimestamp()
                        .orElseThrow()
                        .isAfter(contact.connectedToAgentTimestamp().orElseThrow()));
    }

    private static List<Contact> held(Collected given) {
        return given.agentEvents.stream()
                .flatMap(event -> event.currentAgentSnapshot().stream())
                .flatMap(snapshot -> snapshot.contacts().stream())
                .filter(contact -> contact.state() == ContactState.CONNECTED_ONHOLD)
                .toList();
    }

    @Test
    void sendsAHeartbeatAtTheEndOfEachQuietWindowOfItsGrid() {
        Map<String, List<AgentEvent>> byAgent = Collected.of(DAY).agentEvents.stream()
                .collect(Collectors.groupingBy(event -> event.agentArn().text()));
        byAgent.values().forEach(SimulationTest::assertHeartbeats);
    }

    private static void assertHeartbeats(List<AgentEvent> events) {
        List<List<AgentEvent>> sessions = new ArrayList<>();
        for (AgentEvent event : events) {
            if (event.eventType() == AgentEventType.LOGIN) {
                sessions.add(new ArrayList<>());
            }
            sessions.get(sessions.size() - 1).add(event);
        }
        for (List<AgentEvent> session : sessions) {
            assertHeartbeatsOfSession(session);
        }
    }

    private static void assertHeartbeatsOfSession(List<AgentEvent> session) {
        Duration period = Duration.ofSeconds(120);
        Instant lastOther = Instant.MIN;
        Instant lastBeat = null;
        Instant logout = Instant.MAX;
        for (AgentEvent event : session) {
            Instant time = event.eventTimestamp();
            if (event.eventType() == AgentEventType.HEART_BEAT) {
                assertThat(lastOther).isBeforeOrEqualTo(time.minus(period));
                assertThat(event.currentAgentSnapshot()).isEqualTo(event.previousAgentSnapshot());
                if (lastBeat != null) {
                    assertThat(Duration.between(lastBeat, time).toMillis() % period.toMillis())
                            .isZero();
                }
                Instant silentSince = lastBeat == null || lastBeat.isBefore(lastOther) ? lastOther : lastBeat;
                assertThat(Duration.between(silentSince, time)).isLessThan(period.multipliedBy(2));
                lastBeat = time;
                if (!logout.equals(Instant.MAX)) {
                    assertThat(Duration.between(logout, time)).isLessThanOrEqualTo(Duration.ofHours(1));
                }
            } else {
                lastOther = time;
                if (event.eventType() == AgentEventType.LOGOUT) {
                    logout = time;
                }
            }
        }
    }

    @Test
    void refusesImpossibleOptions() {
        assertThatThrownBy(() -> SimulationOptions.of(0, Duration.ofHours(1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("agents");
        assertThatThrownBy(() -> SimulationOptions.of(1, Duration.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("length");
        assertThatThrownBy(() -> new TruthOptions(Duration.ofMinutes(7), Duration.ofSeconds(20)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`PT7M`");
        assertThatThrownBy(() -> new TruthOptions(Duration.ofMinutes(15), Duration.ofMillis(500)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`PT0.5S`");
        assertThatThrownBy(() -> Scenarios.named("moon-base"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`moon-base`");
    }
}
