package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.audit.Explained;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ContactRecordMetricsProperties {
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Provide
    Arbitrary<List<ContactPlan>> contacts() {
        return ContactPlan.any().list().ofMaxSize(12).uniqueElements(plan -> List.of(plan.contact(), plan.version()));
    }

    @Property
    void countsWhatTheDefinitionsSay(@ForAll("contacts") List<ContactPlan> plans) {
        List<ContactRecord> records = records(plans, MONDAY);

        assertThat(values(rows(records, QUARTERS))).isEqualTo(NaiveCount.of(records, QUARTERS));
    }

    @Property
    void doesNotDependOnOrderAndRepetition(@ForAll("contacts") List<ContactPlan> plans, @ForAll Random chance) {
        List<ContactRecord> records = records(plans, MONDAY);
        List<ContactRecord> delivered = new ArrayList<>(records);
        records.stream().filter(any -> chance.nextBoolean()).forEach(delivered::add);
        Collections.shuffle(delivered, chance);

        assertThat(rows(delivered, QUARTERS)).isEqualTo(rows(records, QUARTERS));
    }

    @Property
    void countsInPartsWhatItCountsAtOnce(@ForAll("contacts") List<ContactPlan> plans, @ForAll Random chance) {
        List<ContactRecord> records = records(plans, MONDAY);
        ContactRecordMetrics one = new ContactRecordMetrics(QUARTERS);
        ContactRecordMetrics two = new ContactRecordMetrics(QUARTERS);
        records.forEach(candidate -> (chance.nextBoolean() ? one : two).add(candidate));

        one.addAll(two);

        assertThat(one.rows()).isEqualTo(rows(records, QUARTERS));
    }

    @Property
    void goesOnWhereItWasSaved(@ForAll("contacts") List<ContactPlan> plans, @ForAll Random chance) {
        ContactRecordMetrics uninterrupted = new ContactRecordMetrics(QUARTERS);
        ContactRecordMetrics interrupted = new ContactRecordMetrics(QUARTERS);
        for (ContactRecord contactRecord : records(plans, MONDAY)) {
            if (chance.nextInt(6) == 0) {
                uninterrupted.forgetBefore(MONDAY.plusSeconds(3600));
                interrupted.forgetBefore(MONDAY.plusSeconds(3600));
            }
            interrupted = ContactRecordMetrics.restore(interrupted.save(), QUARTERS, ContactPolicy.DEFAULTS);

            assertThat(interrupted.add(contactRecord)).isEqualTo(uninterrupted.add(contactRecord));
            assertThat(interrupted.save()).isEqualTo(uninterrupted.save());
        }

        assertThat(interrupted.rows()).isEqualTo(uninterrupted.rows());
    }

    @Property
    void forgetsNothingOfTheIntervalsThatItKeeps(@ForAll("contacts") List<ContactPlan> plans, @ForAll Random chance) {
        List<ContactRecord> inOrder = new ArrayList<>(records(plans, MONDAY));
        inOrder.sort(Comparator.comparing(
                candidate -> candidate.lastUpdateTimestamp().orElseThrow()));
        ContactRecordMetrics forgetting = new ContactRecordMetrics(QUARTERS);
        Instant kept = MONDAY;
        forgetting.forgetBefore(kept);
        for (ContactRecord contactRecord : inOrder) {
            if (chance.nextInt(3) == 0) {
                kept = kept.plusSeconds(chance.nextInt(1800));
                forgetting.forgetBefore(kept);
            }
            Instant first = kept;
            boolean isForgotten = contactRecord
                    .disconnectTimestamp()
                    .filter(peg -> QUARTERS.at(peg).start().isBefore(first))
                    .isPresent();
            assertThat(forgetting.add(contactRecord))
                    .extracting(Finding::code)
                    .filteredOn(code -> code.equals("RECORD_FORGOTTEN"))
                    .hasSize(isForgotten ? 1 : 0);
        }
        Instant from = kept;
        Map<RowKey, Map<Metric, Long>> expected = new TreeMap<>(values(rows(inOrder, QUARTERS)));
        expected.keySet().removeIf(row -> row.interval().start().isBefore(from));

        assertThat(values(forgetting.rows())).isEqualTo(expected);
    }

    @Property
    void tellsAnyServiceLevelFromTheQueueTimes(
            @ForAll("contacts") List<ContactPlan> plans, @ForAll @IntRange(min = 1, max = 60) int seconds) {
        Duration limit = Duration.ofSeconds(seconds);
        ContactPolicy policy = ContactPolicy.DEFAULTS.with(ServiceLevels.DEFAULTS.withStandard(limit));
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS, policy);
        records(plans, MONDAY).forEach(metrics::add);
        RowSums sums = new RowSums();
        metrics.contributions(QUARTERS, ContactPolicy.DEFAULTS, sums::add);

        for (IntervalRow row : metrics.rows()) {
            assertThat(sums.queueTimes(row.key(), Metric.MAX_QUEUED_TIME).below(limit))
                    .isEqualTo(row.value(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X));
            assertThat(sums.queueTimes(row.key(), Metric.QUEUE_DELAY_TIME).below(limit))
                    .isEqualTo(row.value(Metric.SUM_CONTACTS_ANSWERED_IN_X));
            assertThat(sums.queueTimes(row.key(), Metric.QUEUE_DELAY_TIME).upTo(limit))
                    .isEqualTo(row.value(Metric.CONTACTS_ANSWERED_UP_TO_X));
            assertThat(sums.queueTimes(row.key(), Metric.QUEUE_ABANDON_TIME).below(limit))
                    .isEqualTo(row.value(Metric.SUM_CONTACTS_ABANDONED_IN_X));
        }
    }

    @Property
    void takesOutOfSumsWhatARecordHadContributed(@ForAll("contacts") List<ContactPlan> plans) {
        List<ContactRecord> records = records(plans, MONDAY);
        RowSums sums = new RowSums();
        Map<String, ContactRecordMetrics> newest = new TreeMap<>();
        for (ContactRecord contactRecord : records) {
            ContactRecordMetrics known =
                    newest.computeIfAbsent(contactRecord.contactId(), id -> new ContactRecordMetrics(QUARTERS));
            known.contributions(sums::subtract);
            known.add(contactRecord);
            known.contributions(sums::add);
        }

        assertThat(values(sums.rows(new Names(), new Names()))).isEqualTo(values(rows(records, QUARTERS)));
    }

    @Property(tries = 60)
    void explainsEveryValue(@ForAll("contacts") List<ContactPlan> plans) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        records(plans, MONDAY).forEach(metrics::add);

        Explained.assertAllAre(metrics.rows(), metrics::contributions);
    }

    @Property
    void addsUpToTheDay(@ForAll("contacts") List<ContactPlan> plans) {
        List<ContactRecord> records = records(plans, MONDAY);
        IntervalGrid days = IntervalGrid.utc(IntervalLength.DAY);

        Map<RowKey, Map<Metric, Long>> added = new TreeMap<>();
        for (IntervalRow row : rows(records, QUARTERS)) {
            RowKey day = at(row.key(), days.at(row.interval().start()));
            row.sums()
                    .forEach((metric, value) -> added.computeIfAbsent(day, key -> new TreeMap<>())
                            .merge(metric, value, metric.merge() == Metric.Merge.MAX ? Math::max : Long::sum));
        }

        assertThat(added).isEqualTo(values(rows(records, days)));
    }

    @Property
    void shiftsRowsWithTheRecords(@ForAll("contacts") List<ContactPlan> plans) {
        Duration quarter = Duration.ofMinutes(15);
        Map<RowKey, Map<Metric, Long>> shifted = values(rows(records(plans, MONDAY), QUARTERS)).entrySet().stream()
                .collect(Collectors.toMap(
                        row -> at(
                                row.getKey(),
                                QUARTERS.at(row.getKey().interval().start().plus(quarter))),
                        Map.Entry::getValue));

        assertThat(values(rows(records(plans, MONDAY.plus(quarter)), QUARTERS))).isEqualTo(shifted);
    }

    private static RowKey at(RowKey key, Interval interval) {
        return new RowKey(key.report(), interval, key.agent(), key.queue(), key.channel());
    }

    private static List<ContactRecord> records(List<ContactPlan> plans, Instant beginning) {
        return plans.stream().map(plan -> plan.startingAt(beginning)).toList();
    }

    private static Map<RowKey, Map<Metric, Long>> values(List<IntervalRow> rows) {
        return rows.stream().collect(Collectors.toMap(IntervalRow::key, IntervalRow::sums));
    }

    private static List<IntervalRow> rows(List<ContactRecord> records, IntervalGrid grid) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(grid);
        records.forEach(metrics::add);
        return metrics.rows();
    }
}
