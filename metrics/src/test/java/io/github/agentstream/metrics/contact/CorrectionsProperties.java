package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.metrics.revision.RowLedger;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is published when records are corrected. */
class CorrectionsProperties {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Provide
    Arbitrary<List<ContactPlan>> contacts() {
        return ContactPlan.any().list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<ContactPlan> contact() {
        return ContactPlan.any();
    }

    @Property
    void aCorrectionRestatesTheRowsThatItTouchesAndNoOther(
            @ForAll("contacts") List<ContactPlan> plans, @ForAll("contact") ContactPlan correction) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        RowLedger ledger = new RowLedger();
        ledger.advanceTo(MONDAY.plus(Duration.ofDays(1)));
        plans.forEach(plan -> metrics.add(plan.startingAt(MONDAY)));
        ledger.publish(metrics.rows());
        Map<RowKey, Map<Metric, Long>> before = values(metrics.rows());

        ContactRecord corrected = newest(correction.startingAt(MONDAY));
        Set<RowKey> touched = new TreeSet<>();
        metrics.contributions(part -> {
            if (part.subject().equals(corrected.contactId())) {
                touched.add(part.row());
            }
        });
        metrics.add(corrected);
        metrics.contributions(part -> {
            if (part.subject().equals(corrected.contactId())) {
                touched.add(part.row());
            }
        });
        Map<RowKey, Map<Metric, Long>> after = values(metrics.rows());
        touched.removeIf(row -> after.getOrDefault(row, Map.of()).equals(before.getOrDefault(row, Map.of())));
        List<IntervalRow> published = ledger.publish(metrics.rows()).rows();

        assertThat(published).extracting(IntervalRow::key).containsExactlyElementsOf(touched);
        assertThat(published)
                .allSatisfy(row -> assertThat(row.status())
                        .isEqualTo(before.containsKey(row.key()) ? RowStatus.RESTATED : RowStatus.CLOSED));
        assertThat(ledger.publish(metrics.rows()).rows()).isEmpty();
    }

    @Property
    void whatWasPublishedInTheEndIsWhatTheNewestRecordsSay(@ForAll("contacts") List<ContactPlan> plans) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        RowLedger ledger = new RowLedger();
        Map<RowKey, IntervalRow> published = new TreeMap<>();
        Instant watermark = MONDAY;
        for (ContactPlan plan : plans) {
            metrics.add(plan.startingAt(MONDAY));
            watermark = watermark.plus(Duration.ofMinutes(20));
            ledger.advanceTo(watermark);
            ledger.publish(metrics.rows()).rows().forEach(row -> published.put(row.key(), row));
        }
        published.values().removeIf(row -> row.sums().isEmpty());

        assertThat(values(new ArrayList<>(published.values()))).isEqualTo(values(metrics.rows()));
    }

    private static ContactRecord newest(ContactRecord contactRecord) {
        return contactRecord.toBuilder()
                .lastUpdateTimestamp(MONDAY.plus(Duration.ofDays(9)))
                .build();
    }

    private static Map<RowKey, Map<Metric, Long>> values(List<IntervalRow> rows) {
        Map<RowKey, Map<Metric, Long>> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.key(), row.sums()));
        return values;
    }
}
