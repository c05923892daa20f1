package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecordStreamTest {
    private static final Collected DAY = Collected.of(SimulationOptions.of(60, Duration.ofHours(9), 5));
    private static final List<ContactRecord> RECORDS = DAY.contactRecords;

    @Test
    void writesEachContactOnce() {
        assertThat(RECORDS).extracting(ContactRecord::contactId).doesNotHaveDuplicates();
        assertThat(RECORDS.stream().map(ContactRecord::contactId).collect(Collectors.toSet()))
                .isEqualTo(DAY.contactEvents.stream()
                        .map(event -> event.contactId())
                        .collect(Collectors.toSet()));
    }

    @Test
    void hasWholeSecondsInOrder() {
        for (ContactRecord record : RECORDS) {
            Instant initiated = record.initiationTimestamp().orElseThrow();
            Instant disconnected = record.disconnectTimestamp().orElseThrow();
            assertThat(initiated.getNano()).isZero();
            assertThat(disconnected.getNano()).isZero();
            assertThat(disconnected).isAfterOrEqualTo(initiated);
            assertThat(record.lastUpdateTimestamp().orElseThrow()).isAfter(disconnected);
        }
    }

    @Test
    void isWrittenAfterContactWork() {
        DAY.deliveries.stream()
                .filter(delivery -> delivery.value() instanceof ContactRecord)
                .forEach(delivery -> agent((ContactRecord) delivery.value())
                        .flatMap(ConnectedAgent::afterContactWorkEndTimestamp)
                        .ifPresent(end -> assertThat(delivery.arrival()).isAfter(end)));
    }

    @Test
    void addsUpInteractionHoldAndPause() {
        int handled = 0;
        for (ContactRecord record : RECORDS) {
            Optional<Instant> workStart = agent(record).flatMap(ConnectedAgent::afterContactWorkStartTimestamp);
            if (workStart.isPresent()) {
                ConnectedAgent agent = agent(record).orElseThrow();
                Duration parts = agent.agentInteractionDuration()
                        .orElseThrow()
                        .plus(agent.customerHoldDuration().orElseThrow())
                        .plus(agent.agentPauseDuration().orElse(Duration.ZERO));
                assertThat(parts)
                        .isEqualTo(Duration.between(
                                agent.connectedToAgentTimestamp().orElseThrow(), workStart.orElseThrow()));
                handled++;
            }
        }
        assertThat(handled).isGreaterThan(1_000);
    }

    @Test
    void tellsHowLongTheQueueWas() {
        for (ContactRecord record : RECORDS) {
            record.queue().ifPresent(queue -> {
                Instant left = queue.dequeueTimestamp().orElseThrow();
                assertThat(queue.duration())
                        .contains(Duration.between(queue.enqueueTimestamp().orElseThrow(), left));
                agent(record)
                        .flatMap(ConnectedAgent::connectedToAgentTimestamp)
                        .ifPresent(connected -> assertThat(left).isEqualTo(connected));
            });
        }
        assertThat(RECORDS)
                .anyMatch(record -> record.queue().isPresent()
                        && record.queue().flatMap(QueueVisit::name).isEmpty());
        assertThat(RECORDS)
                .anyMatch(record -> record.queue().isEmpty() && record.agent().isEmpty());
    }

    @Test
    void linksTransferredContacts() {
        Map<String, ContactRecord> byId =
                RECORDS.stream().collect(Collectors.toMap(ContactRecord::contactId, Function.identity()));
        int links = 0;
        for (ContactRecord record : RECORDS) {
            if (record.previousContactId().isPresent()) {
                ContactRecord previous = byId.get(record.previousContactId().orElseThrow());
                assertThat(record.initialContactId())
                        .contains(previous.initialContactId().orElse(previous.contactId()));
                links++;
            }
            if (record.nextContactId().isPresent()) {
                assertThat(byId.get(record.nextContactId().orElseThrow()).previousContactId())
                        .contains(record.contactId());
            }
        }
        assertThat(links).isGreaterThan(100);
    }

    @Test
    void tellsWarmFromColdTransfers() {
        List<ContactRecord> transferred = RECORDS.stream()
                .filter(record -> record.nextContactId().isPresent()
                        && record.agent().isPresent()
                        && record.channel().equals(Optional.of(Channel.VOICE)))
                .toList();
        assertThat(transferred)
                .anyMatch(record -> record.transferCompletedTimestamp().isPresent())
                .anyMatch(record -> record.transferCompletedTimestamp().isEmpty()
                        && agent(record)
                                .flatMap(ConnectedAgent::afterContactWorkStartTimestamp)
                                .orElseThrow()
                                .isAfter(record.disconnectTimestamp().orElseThrow()));
    }

    @Test
    void countsMonitoringAsNoHandledWork() {
        assertThat(RECORDS)
                .filteredOn(record -> record.initiationMethod().equals(Optional.of(InitiationMethod.MONITOR)))
                .isNotEmpty()
                .allMatch(record -> record.agent()
                        .filter(agent -> agent.connectedToAgentTimestamp().isEmpty())
                        .filter(agent -> !agent.stateTransitions().isEmpty())
                        .isPresent());
    }

    private static Optional<ConnectedAgent> agent(ContactRecord record) {
        return record.agent();
    }
}
