package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Names;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.metrics.RowStatus;
import io.github.agentstream.metrics.RowSums;
import io.github.agentstream.metrics.audit.Explanation;
import io.github.agentstream.metrics.audit.Reconciliation;
import io.github.agentstream.metrics.event.ContactEventMetrics;
import io.github.agentstream.metrics.event.EventPolicy;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 20 days in the plain build, 500 when {@code agentstream.tries.factor} is above 1. */
class PublishedDayTest {
    private static final int DAYS = Integer.getInteger("agentstream.tries.factor", 1) > 1 ? 500 : 20;

    private static final int SHARDS = 3;

    /** What may happen to records on their way without any getting lost or being changed for good. */
    private static final Set<NoiseKind> WITHOUT_LOSS = EnumSet.of(
            NoiseKind.DUPLICATES,
            NoiseKind.LATENESS,
            NoiseKind.REORDERING,
            NoiseKind.REDELIVERED_RECORDS,
            NoiseKind.CORRECTED_RECORDS);

    @Test
    void whatWasPublishedInTheEndDoesNotDependOnTheDelivery() {
        long restated = 0;
        for (int seed = 0; seed < DAYS; seed++) {
            SimulationOptions options = options(seed);
            PublishedDay clean = PublishedDay.inOneGo(Collected.of(options));
            PublishedDay noisy = PublishedDay.every(Duration.ofMinutes(15), Collected.of(options.noise(WITHOUT_LOSS)));

            assertThat(noisy.values()).as("day %d", seed).isNotEmpty().isEqualTo(clean.values());
            assertThat(noisy.findings).as("day %d", seed).isEmpty();
            assertRevisionsAreInOrder(noisy.publications);
            restated += noisy.publications.stream()
                    .filter(row -> row.status() == RowStatus.RESTATED)
                    .count();
        }
        assertThat(restated).isGreaterThan(DAYS);
    }

    @Test
    void everyKindOfDeliveryAloneGivesTheSame() {
        for (NoiseKind kind : WITHOUT_LOSS) {
            for (int seed = 0; seed < DAYS / 5; seed++) {
                SimulationOptions options = options(seed);

                assertThat(PublishedDay.every(Duration.ofHours(1), Collected.of(options.noise(kind)))
                                .values())
                        .as("%s, day %d", kind, seed)
                        .isEqualTo(PublishedDay.inOneGo(Collected.of(options)).values());
            }
        }
    }

    @Test
    void shardsPutTogetherAreOneRun() {
        for (int seed = 0; seed < DAYS; seed++) {
            Collected noisy = Collected.of(options(seed).noise(WITHOUT_LOSS));
            PublishedDay whole = PublishedDay.inOneGo(noisy);
            RowSums sums = new RowSums();
            ContactEventMetrics contactEvents = new ContactEventMetrics(PublishedDay.QUARTERS);
            for (int shard = 0; shard < SHARDS; shard++) {
                int number = shard;
                PublishedDay part = PublishedDay.inOneGo(noisy.deliveries.stream()
                        .filter(delivery ->
                                Math.floorMod(delivery.partitionKey().hashCode(), SHARDS) == number)
                        .toList());
                RowSums ofShard = new RowSums();
                part.activity.contributions(ofShard::add);
                part.contactRecords.contributions(ofShard::add);
                sums.addAll(RowSums.restore(ofShard.save()));
                contactEvents.addAll(ContactEventMetrics.restore(
                        part.contactEvents.save(), PublishedDay.QUARTERS, EventPolicy.DEFAULTS));
            }
            contactEvents.contributions(sums::add);

            assertThat(values(sums.rows(new Names(), new Names())))
                    .as("day %d", seed)
                    .isEqualTo(whole.values());
        }
    }

    private static Map<RowKey, Map<Metric, Long>> values(List<IntervalRow> rows) {
        Map<RowKey, Map<Metric, Long>> values = new TreeMap<>();
        rows.forEach(row -> values.put(row.key(), row.sums()));
        return values;
    }

    @Test
    void nobodyIsLoggedInForLongerThanTheInterval() {
        PublishedDay day = PublishedDay.inOneGo(Collected.of(options(1)));

        assertThat(day.published.values())
                .filteredOn(row -> row.key().report() == Report.AGENT)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.value(Metric.READY_TIME) + row.value(Metric.NOT_READY_TIME))
                        .isEqualTo(row.value(Metric.LOGIN_TIME))
                        .isBetween(0L, row.interval().duration().toMillis()));
    }

    @Test
    void everyNumberIsExplained() {
        for (int seed = 0; seed < 2; seed++) {
            PublishedDay day = PublishedDay.inOneGo(Collected.of(options(seed)));
            for (IntervalRow row : day.rows()) {
                for (Metric metric : row.metrics().keySet()) {
                    Explanation why = Explanation.of(row.key(), metric, day::contributions);

                    assertThat(why.value())
                            .as("%s of %s", metric, row)
                            .contains(row.metrics().get(metric));
                    if (metric.merge() == Metric.Merge.SUM) {
                        assertThat(why.parts().stream()
                                        .mapToLong(Contribution::value)
                                        .sum())
                                .isEqualTo(row.value(metric));
                    }
                }
            }
        }
    }

    /** Of an agent who vanishes the last event comes before the contact ends, which the record knows. */
    @Test
    void agentEventsAndContactRecordsAgreeToTheSecond() {
        int compared = 0;
        for (int seed = 0; seed < DAYS; seed++) {
            Collected given = Collected.of(options(seed));
            PublishedDay day = PublishedDay.inOneGo(given);
            Reconciliation found = Reconciliation.of(
                    day.activity::contributions, day.contactRecords::contributions, Reconciliation.DEFAULT_TOLERANCE);
            Set<String> cutOff = given.contactRecords.stream()
                    .filter(known -> known.disconnectReason().equals(Optional.of("TELECOM_PROBLEM")))
                    .map(ContactRecord::contactId)
                    .collect(Collectors.toSet());

            assertThat(found.differences())
                    .as("day %d", seed)
                    .allMatch(difference -> cutOff.contains(difference.contact().contactId())
                            && difference.fromEvents() < difference.fromRecord());
            assertThat(found.onlyInAgentEvents()).as("day %d", seed).isEmpty();
            assertThat(found.onlyInContactRecords()).as("day %d", seed).isEmpty();
            compared += found.compared();
        }
        assertThat(compared).isGreaterThan(DAYS);
    }

    private static void assertRevisionsAreInOrder(List<IntervalRow> publications) {
        Map<RowKey, IntervalRow> last = new TreeMap<>();
        for (IntervalRow row : publications) {
            IntervalRow before = last.put(row.key(), row);
            int expected = before == null ? 1 : before.revision() + (isSame(row, before) ? 0 : 1);
            assertThat(row.revision()).as("%s", row).isEqualTo(expected);
        }
    }

    private static boolean isSame(IntervalRow row, IntervalRow before) {
        return row.sums().equals(before.sums())
                && row.username().equals(before.username())
                && row.queueName().equals(before.queueName());
    }

    private static SimulationOptions options(int seed) {
        return SimulationOptions.of(4 + seed % 6, Duration.ofMinutes(90 + seed % 90), seed)
                .scenario(
                        seed % 3 == 0
                                ? Scenarios.all().get(seed % Scenarios.all().size())
                                : Scenarios.blendedDay());
    }
}
