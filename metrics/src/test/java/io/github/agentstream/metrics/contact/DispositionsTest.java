package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DispositionsTest {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);
    private static final Dispositions OUTCOME =
            new Dispositions("outcome", Set.of("promise", "refusal"), Set.of("wrong number"));

    @Test
    void countsContactsWithTheRightAndTheWrongPerson() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS, OUTCOME);
        metrics.add(talked("c-1", 60, "promise"));
        metrics.add(talked("c-2", 30, "refusal"));
        metrics.add(talked("c-3", 20, "wrong number"));
        metrics.add(talked("c-4", 10, "voicemail"));
        metrics.add(talked("c-5", 10, ""));

        assertThat(parties(metrics, Report.QUEUE))
                .containsOnly(
                        entry(Metric.RIGHT_PARTY_CONTACTS, 2L),
                        entry(Metric.RIGHT_PARTY_TALK_TIME, 90_000L),
                        entry(Metric.RIGHT_PARTY_HANDLE_TIME, 100_000L),
                        entry(Metric.WRONG_PARTY_CONTACTS, 1L),
                        entry(Metric.WRONG_PARTY_TALK_TIME, 20_000L),
                        entry(Metric.WRONG_PARTY_HANDLE_TIME, 25_000L));
        assertThat(parties(metrics, Report.AGENT_QUEUE)).isEqualTo(parties(metrics, Report.QUEUE));
    }

    @Test
    void countsNoneWithoutAnAttributeOrAnAgent() {
        ContactRecordMetrics unasked = new ContactRecordMetrics(QUARTERS);
        unasked.add(talked("c-1", 60, "promise"));
        ContactRecordMetrics abandoned = new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS, OUTCOME);
        for (String outcome : List.of("promise", "wrong number")) {
            abandoned.add(with(
                    outcome,
                    ARecord.of(outcome).queued("09:00:00").dequeued("09:01:00").ended("09:01:00")));
        }

        assertThat(parties(unasked, Report.QUEUE)).isEmpty();
        assertThat(abandoned.rows()).isNotEmpty();
        assertThat(parties(abandoned, Report.QUEUE)).isEmpty();
    }

    @Test
    void keepsThePartyWhenItIsSaved() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS, OUTCOME);
        metrics.add(talked("c-1", 60, "promise"));
        metrics.add(talked("c-2", 60, "wrong number"));
        metrics.add(talked("c-3", 60, ""));
        String saved = metrics.save();

        ContactRecordMetrics restored = ContactRecordMetrics.restore(saved, QUARTERS, ContactPolicy.DEFAULTS, OUTCOME);
        assertThat(restored.rows()).isEqualTo(metrics.rows());
        restored.add(talked("c-4", 60, "promise"));
        assertThat(parties(restored, Report.QUEUE)).containsEntry(Metric.RIGHT_PARTY_CONTACTS, 2L);

        ContactRecordMetrics unasked = ContactRecordMetrics.restore(saved, QUARTERS, ContactPolicy.DEFAULTS);
        unasked.add(talked("c-4", 60, "promise"));
        assertThat(parties(unasked, Report.QUEUE)).containsEntry(Metric.RIGHT_PARTY_CONTACTS, 1L);
    }

    @Test
    void namesItsMetrics() {
        assertThat(Dispositions.METRICS)
                .containsExactlyInAnyOrder(
                        Metric.RIGHT_PARTY_CONTACTS,
                        Metric.RIGHT_PARTY_TALK_TIME,
                        Metric.RIGHT_PARTY_HANDLE_TIME,
                        Metric.WRONG_PARTY_CONTACTS,
                        Metric.WRONG_PARTY_TALK_TIME,
                        Metric.WRONG_PARTY_HANDLE_TIME);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatThrownBy(() -> new Dispositions("outcome", Set.of("a", "b"), Set.of("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected each value for the right or for a wrong party, found `[b]` for both.");
        assertThatThrownBy(() -> new Dispositions("", Set.of("a"), Set.of()))
                .hasMessage("Expected the attribute that has the values, found none.");
        assertThatThrownBy(() -> new Dispositions("", Set.of(), Set.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactRecord talked(String id, long seconds, String outcome) {
        return with(
                outcome,
                ARecord.of(id)
                        .queued("09:00:00")
                        .dequeued("09:00:10")
                        .connected("09:00:10")
                        .talked(seconds)
                        .held(5, 1)
                        .ended("09:05:00"));
    }

    private static ContactRecord with(String outcome, ARecord contactRecord) {
        Map<String, String> attributes = outcome.isEmpty() ? Map.of() : Map.of("outcome", outcome);
        return contactRecord.build().toBuilder().attributes(attributes).build();
    }

    private static Map<Metric, Long> parties(ContactRecordMetrics metrics, Report report) {
        return metrics.rows().stream()
                .filter(row -> row.key().report() == report)
                .map(IntervalRow::sums)
                .flatMap(sums -> sums.entrySet().stream())
                .filter(value -> Dispositions.METRICS.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
