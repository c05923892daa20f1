package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.contact.ContactRecordMetrics;
import io.github.agentstream.metrics.event.ContactEventMetrics;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.ContactEventType;
import io.github.agentstream.model.contactevent.QueueInfo;
import io.github.agentstream.model.contactrecord.ConnectedAgent;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.contactrecord.QueueVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of one thing, in bytes on the heap: the bounds that the documentation states. */
class KeptMemoryTest {
    private static final int MANY = 40_000;
    private static final int AGENTS = 500;
    private static final List<Metric> OF_AGENTS = List.of(
            Metric.SUM_ONLINE_TIME_AGENT,
            Metric.SUM_NON_PRODUCTIVE_TIME_AGENT,
            Metric.SUM_CONTACT_TIME_AGENT,
            Metric.SUM_IDLE_TIME_AGENT,
            Metric.LOGIN_TIME,
            Metric.NOT_READY_TIME,
            Metric.READY_TIME,
            Metric.ACTIVITY_CONNECTED_TIME,
            Metric.ACTIVITY_ACW_TIME,
            Metric.CONTACTS_CONNECTED);

    @Test
    void aLedgerKeepsThreeHundredBytesOfARowAtMost() {
        RowLedger ledger = new RowLedger();
        List<Arn> agents = IntStream.range(0, AGENTS)
                .mapToObj(agent -> Sample.arn("agent/" + agent))
                .toList();

        assertThat(bytes(number -> {
                    if (number % AGENTS == 0) {
                        Interval interval = interval(number / AGENTS);
                        ledger.publish(
                                key -> key.interval().equals(interval),
                                agents.stream()
                                        .map(agent -> Sample.row(RowKey.ofAgent(interval, agent), values(number)))
                                        .toList());
                    }
                }))
                .isBetween(100L, 300L);
        assertThat(ledger.rows()).isEqualTo(MANY);
    }

    @Test
    void aContactRecordTakesFiveHundredBytesAtMost() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(Sample.QUARTERS);

        assertThat(bytes(number -> metrics.add(contactRecord(number)))).isBetween(100L, 500L);
        assertThat(metrics.contacts()).isEqualTo(MANY);
    }

    @Test
    void theEventsOfAContactTakeSixHundredBytesAtMost() {
        ContactEventMetrics metrics = new ContactEventMetrics(Sample.QUARTERS);

        assertThat(bytes(number -> metrics.add(contactEvent(number)))).isBetween(100L, 600L);
        assertThat(metrics.rows()).isNotEmpty();
    }

    private static long bytes(IntConsumer keep) {
        long before = used();
        for (int number = 0; number < MANY; number++) {
            keep.accept(number);
        }
        return (used() - before) / MANY;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Interval interval(int number) {
        return Sample.QUARTERS.at(Sample.NINE.plus(Duration.ofMinutes(15L * number)));
    }

    private static Map<Metric, Long> values(int number) {
        Map<Metric, Long> values = new EnumMap<>(Metric.class);
        OF_AGENTS.forEach(metric -> values.put(metric, 1 + (number * 7919L + metric.ordinal() * 104_729L) % 900_000));
        return values;
    }

    private static ContactRecord contactRecord(int number) {
        Instant ended = Sample.NINE.plusSeconds(number);
        return ContactRecord.builder()
                .contactId(new UUID(number, number).toString())
                .lastUpdateTimestamp(ended)
                .disconnectTimestamp(ended)
                .queue(QueueVisit.builder()
                        .arn(Sample.QUEUE)
                        .enqueueTimestamp(ended.minusSeconds(90))
                        .duration(Duration.ofSeconds(30))
                        .build())
                .agent(ConnectedAgent.builder()
                        .arn(Sample.AGENT)
                        .username("mira")
                        .connectedToAgentTimestamp(ended.minusSeconds(60))
                        .agentInteractionDuration(Duration.ofSeconds(60))
                        .build())
                .build();
    }

    private static ContactEvent contactEvent(int number) {
        Instant at = Sample.NINE.plusSeconds(number);
        return ContactEvent.builder()
                .contactId(new UUID(number, number).toString())
                .eventType(ContactEventType.DISCONNECTED)
                .queueInfo(QueueInfo.builder()
                        .queueArn(Sample.QUEUE)
                        .enqueueTimestamp(at)
                        .build())
                .disconnectTimestamp(Optional.of(at.plusSeconds(5)))
                .build();
    }
}
