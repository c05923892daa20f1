package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoiseTest {
    private static final SimulationOptions OPTIONS = SimulationOptions.of(20, Duration.ofHours(4), 11);
    private static final Collected CLEAN = Collected.of(OPTIONS);
    private static final Set<Object> CLEAN_VALUES = new HashSet<>(values(CLEAN));

    @ParameterizedTest
    @EnumSource
    void leavesTheTruthAndComesInOrderOfArrival(NoiseKind kind) {
        Collected noisy = Collected.of(OPTIONS.noise(kind));
        assertThat(noisy.spans).isEqualTo(CLEAN.spans);
        assertThat(noisy.rows).isEqualTo(CLEAN.rows);
        assertThat(noisy.deliveries)
                .isSortedAccordingTo((one, other) -> one.arrival().compareTo(other.arrival()));
        assertThat(noisy.deliveries).isNotEqualTo(CLEAN.deliveries);
        assertThat(NoiseKind.parse(kind.text())).containsExactly(kind);
    }

    @Test
    void repeatsDuplicatesOnly() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.DUPLICATES));
        assertThat(new HashSet<>(values(noisy))).isEqualTo(CLEAN_VALUES);
        assertThat(share(noisy.deliveries.size() - CLEAN.deliveries.size())).isBetween(0.01, 0.04);
    }

    @Test
    void losesNoContactRecord() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.LOSS));
        assertThat(CLEAN_VALUES).containsAll(values(noisy));
        assertThat(noisy.contactRecords).isEqualTo(CLEAN.contactRecords);
        assertThat(share(CLEAN.deliveries.size() - noisy.deliveries.size())).isBetween(0.001, 0.01);
    }

    @Test
    void delaysUpToTenMinutes() {
        assertOnlyDelays(Collected.of(OPTIONS.noise(NoiseKind.LATENESS)), Duration.ofMinutes(10), 0.005, 0.02);
    }

    @Test
    void reordersWithinTwoSeconds() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.REORDERING));
        assertOnlyDelays(noisy, Duration.ofSeconds(2), 0.15, 0.25);
        assertThat(noisy.agentEvents).isNotEqualTo(CLEAN.agentEvents);
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATES", "LATENESS", "REORDERING"})
    void isUndoneByTakingEachRecordOnceAndSorting(NoiseKind kind) {
        Collected noisy = Collected.of(OPTIONS.noise(kind));
        assertThat(values(noisy)).isNotEqualTo(values(CLEAN));
        assertThat(onceAndSorted(noisy)).isEqualTo(onceAndSorted(CLEAN));
    }

    private static List<Object> onceAndSorted(Collected given) {
        List<Object> sorted = new ArrayList<>();
        given.agentEvents.stream()
                .distinct()
                .sorted(Comparator.comparing(AgentEvent::eventTimestamp).thenComparing(AgentEvent::eventId))
                .forEach(sorted::add);
        given.contactEvents.stream()
                .distinct()
                .sorted(Comparator.comparing(event ->
                        event.envelope().flatMap(EventBridgeEnvelope::id).orElseThrow()))
                .forEach(sorted::add);
        given.contactRecords.stream()
                .distinct()
                .sorted(Comparator.comparing(ContactRecord::contactId))
                .forEach(sorted::add);
        return sorted;
    }

    private static void assertOnlyDelays(Collected noisy, Duration longest, double least, double most) {
        Map<Object, Instant> clean =
                CLEAN.deliveries.stream().collect(Collectors.toMap(Delivery::value, Delivery::arrival));
        int late = 0;
        for (Delivery delivery : noisy.deliveries) {
            Duration delay = Duration.between(clean.remove(delivery.value()), delivery.arrival());
            assertThat(delay).isBetween(Duration.ZERO, longest);
            late += delay.isZero() ? 0 : 1;
        }
        assertThat(clean).isEmpty();
        assertThat(share(late)).isBetween(least, most);
    }

    @Test
    void deliversRecordsAgainWithANewerUpdate() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.REDELIVERED_RECORDS));
        assertThat(noisy.agentEvents).isEqualTo(CLEAN.agentEvents);
        assertThat(noisy.contactEvents).isEqualTo(CLEAN.contactEvents);
        Map<String, ContactRecord> clean = byId(CLEAN.contactRecords);
        List<ContactRecord> again = new ArrayList<>(noisy.contactRecords);
        again.removeAll(new HashSet<>(CLEAN.contactRecords));
        assertThat(again).isNotEmpty();
        assertThat(noisy.contactRecords).hasSize(CLEAN.contactRecords.size() + again.size());
        for (ContactRecord record : again) {
            ContactRecord first = clean.get(record.contactId());
            assertThat(record.lastUpdateTimestamp().orElseThrow())
                    .isAfter(first.lastUpdateTimestamp().orElseThrow());
            assertThat(record.toBuilder()
                            .attributes(first.attributes())
                            .lastUpdateTimestamp(first.lastUpdateTimestamp())
                            .build())
                    .isEqualTo(first);
        }
    }

    @Test
    void correctsRecordsToTheTrueOnes() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.CORRECTED_RECORDS));
        assertThat(noisy.contactRecords).hasSizeGreaterThan(CLEAN.contactRecords.size());
        Map<String, ContactRecord> newest = noisy.contactRecords.stream()
                .collect(Collectors.toMap(
                        ContactRecord::contactId,
                        Function.identity(),
                        (one, other) -> one.lastUpdateTimestamp()
                                        .orElseThrow()
                                        .isAfter(other.lastUpdateTimestamp().orElseThrow())
                                ? one
                                : other));
        assertThat(newest).isEqualTo(byId(CLEAN.contactRecords));
    }

    private static Map<String, ContactRecord> byId(List<ContactRecord> records) {
        return records.stream().collect(Collectors.toMap(ContactRecord::contactId, Function.identity()));
    }

    @Test
    void repeatsTheSecondsInPlaceOfTheMilliseconds() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.MILLISECONDS_2018));
        assertThat(noisy.contactEvents).isEqualTo(CLEAN.contactEvents);
        assertThat(noisy.contactRecords).isEqualTo(CLEAN.contactRecords);
        assertThat(noisy.agentEvents).hasSameSizeAs(CLEAN.agentEvents);
        for (int i = 0; i < noisy.agentEvents.size(); i++) {
            AgentEvent event = noisy.agentEvents.get(i);
            assertRepeated(event.eventTimestamp());
            assertThat(event.eventTimestamp().getEpochSecond())
                    .isEqualTo(CLEAN.agentEvents.get(i).eventTimestamp().getEpochSecond());
            event.currentAgentSnapshot().ifPresent(snapshot -> {
                assertRepeated(
                        snapshot.agentStatus().orElseThrow().startTimestamp().orElseThrow());
                snapshot.contacts()
                        .forEach(contact ->
                                assertRepeated(contact.stateStartTimestamp().orElseThrow()));
            });
        }
    }

    private static void assertRepeated(Instant time) {
        assertThat(time.getNano() / 1_000_000).isEqualTo(time.getEpochSecond() % 60);
    }

    @Test
    void movesAgentsToAnotherRegionWithALogin() {
        Collected noisy = Collected.of(OPTIONS.noise(NoiseKind.REGION_HANDOVER));
        assertThat(noisy.contactEvents).hasSize(2 * CLEAN.contactEvents.size());
        assertThat(noisy.contactEvents).extracting(ContactEvent::envelope).doesNotHaveDuplicates();
        assertThat(noisy.contactRecords).hasSameSizeAs(CLEAN.contactRecords);
        Map<String, List<AgentEvent>> byRegion = noisy.agentEvents.stream()
                .collect(
                        Collectors.groupingBy(event -> event.agentArn().region().orElseThrow()));
        assertThat(byRegion).containsOnlyKeys("eu-central-1", "eu-west-2");
        Set<String> ids = noisy.agentEvents.stream().map(AgentEvent::eventId).collect(Collectors.toSet());
        assertThat(ids).hasSize(CLEAN.agentEvents.size());
        List<AgentEvent> twice = new ArrayList<>(byRegion.get("eu-west-2"));
        Set<String> first =
                byRegion.get("eu-central-1").stream().map(AgentEvent::eventId).collect(Collectors.toSet());
        twice.removeIf(event -> !first.contains(event.eventId()));
        assertThat(twice)
                .isNotEmpty()
                .allMatch(event -> event.eventType() == AgentEventType.LOGIN
                        || event.currentAgentSnapshot()
                                .flatMap(AgentSnapshot::agentStatus)
                                .filter(status -> status.name().equals("Offline"))
                                .isPresent());
        assertThat(noisy.deliveries)
                .filteredOn(delivery -> delivery.value() instanceof AgentEvent)
                .allMatch(delivery -> delivery.partitionKey()
                        .equals(((AgentEvent) delivery.value()).agentArn().text()));
    }

    @Test
    void refusesUnknownWords() {
        assertThat(NoiseKind.parse("none")).isEmpty();
        assertThat(NoiseKind.parse("all")).containsExactlyInAnyOrder(NoiseKind.values());
        assertThat(NoiseKind.parse("loss, lateness")).containsExactlyInAnyOrder(NoiseKind.LOSS, NoiseKind.LATENESS);
        assertThatThrownBy(() -> NoiseKind.parse("hum"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`hum`");
    }

    private static double share(int count) {
        return (double) count / CLEAN.deliveries.size();
    }

    private static List<Object> values(Collected given) {
        return given.deliveries.stream().map(Delivery::value).toList();
    }
}
