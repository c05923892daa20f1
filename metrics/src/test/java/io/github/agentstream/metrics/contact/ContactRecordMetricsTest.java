package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.Report;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.contactrecord.ContactRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRecordMetricsTest {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Test
    void countsAHandledContactOnceForItsQueueAndOnceForItsAgent() {
        List<IntervalRow> rows = rows(answered("c-1").build());

        assertThat(rows).extracting(row -> row.key().report()).containsExactly(Report.AGENT_QUEUE, Report.QUEUE);
        assertThat(rows.get(0).key().agent()).contains(ARecord.MIRA);
        assertThat(rows.get(0).username()).contains("mira");
        assertThat(rows.get(1).key().agent()).isEmpty();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.interval().start()).isEqualTo(ARecord.at("09:00:00"));
            assertThat(row.key().queue()).contains(ARecord.SALES);
            assertThat(row.queueName()).contains("Queue sales");
            assertThat(row.key().channel()).contains(Channel.VOICE);
            assertThat(row.sums())
                    .contains(
                            entry(Metric.CONTACTS_HANDLED, 1L),
                            entry(Metric.CONTACTS_HANDLED_INCOMING, 1L),
                            entry(Metric.HANDLED_SHORT, 1L),
                            entry(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 1L),
                            entry(Metric.SUM_CONTACTS_ANSWERED_IN_X, 1L),
                            entry(Metric.SUM_INTERACTION_TIME, 200_000L),
                            entry(Metric.SUM_HOLD_TIME, 30_000L),
                            entry(Metric.SUM_INTERACTION_AND_HOLD_TIME, 230_000L),
                            entry(Metric.SUM_AFTER_CONTACT_WORK_TIME, 40_000L),
                            entry(Metric.SUM_HANDLE_TIME, 270_000L),
                            entry(Metric.QUEUE_DELAY_TIME, 10_000L),
                            entry(Metric.MAX_QUEUED_TIME, 10_000L),
                            entry(Metric.MAX_QUEUE_DELAY_TIME, 10_000L),
                            entry(Metric.CONTACTS_PUT_ON_HOLD, 1L));
        });
        assertThat(rows.get(1).value(Metric.CONTACTS_QUEUED)).isEqualTo(1);
        assertThat(rows.get(0).sums()).doesNotContainKey(Metric.CONTACTS_QUEUED);
    }

    @Test
    void neverSplitsAContactAcrossIntervals() {
        IntervalRow row = queueRow(rows(ARecord.of("c-1")
                .begun("08:23:00")
                .connected("08:23:00")
                .talked(3120)
                .ended("09:15:00")
                .build()));

        assertThat(row.interval().start()).isEqualTo(ARecord.at("09:15:00"));
        assertThat(row.value(Metric.SUM_HANDLE_TIME)).isEqualTo(3_120_000);
    }

    @Test
    void pegsAContactThatEndsOnABoundaryToTheIntervalThatBegins() {
        assertThat(queueRow(rows(abandoned("c-1", 5).ended("09:30:00").build()))
                        .interval()
                        .start())
                .isEqualTo(ARecord.at("09:30:00"));
    }

    @Test
    void keepsAfterContactWorkInTheIntervalOfTheDisconnect() {
        ContactRecord crossing = ARecord.of("c-1")
                .queued("09:04:50")
                .dequeued("09:05:00")
                .connected("09:05:00")
                .talked(590)
                .wrappedUp("09:14:50", "09:16:30")
                .ended("09:14:50")
                .build();

        IntervalRow row = queueRow(rows(crossing));
        assertThat(row.interval().start()).isEqualTo(ARecord.at("09:00:00"));
        assertThat(row.value(Metric.SUM_HANDLE_TIME)).isEqualTo(690_000);

        IntervalRow completed = queueRow(rows(ContactPolicy.DEFAULTS.with(PegInstant.ACW_END), crossing));
        assertThat(completed.interval().start()).isEqualTo(ARecord.at("09:15:00"));
        assertThat(completed.sums()).isEqualTo(row.sums());
    }

    @Test
    void replacesAnOlderRecordOfTheContactInAnotherInterval() {
        ContactRecord first = answered("c-1").updated("09:10:00").build();
        ContactRecord second = answered("c-1")
                .talked(900)
                .ended("09:20:00")
                .updated("09:30:00")
                .build();

        assertThat(rows(first, second)).isEqualTo(rows(second)).isEqualTo(rows(second, first));
        assertThat(queueRow(rows(first, second)).interval().start()).isEqualTo(ARecord.at("09:15:00"));
    }

    @Test
    void takesBackTheLongestTimeInTheQueueWithTheRecordThatHadIt() {
        ContactRecord wrong = abandoned("c-1", 300).updated("09:20:00").build();
        ContactRecord right = abandoned("c-1", 30).updated("09:21:00").build();
        ContactRecord other = abandoned("c-2", 40).build();

        assertThat(queueRow(rows(wrong, other, right)).value(Metric.MAX_QUEUED_TIME))
                .isEqualTo(40_000);
    }

    @Test
    void countsARecordThatIsDeliveredAgainOnceAndWithoutAWord() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-1").build());

        assertThat(metrics.add(answered("c-1").build())).isEmpty();
        assertThat(metrics.rows()).isEqualTo(rows(answered("c-1").build()));
    }

    @Test
    void warnsOfTwoVersionsWithTheSameUpdateAndTakesTheLater() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-1").build());
        List<Finding> findings = metrics.add(answered("c-1").talked(201).build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.code()).isEqualTo("RECORD_VERSION_AMBIGUOUS");
            assertThat(finding.location()).isEqualTo("/LastUpdateTimestamp");
            assertThat(finding.contactId()).contains("c-1");
        });
        assertThat(queueRow(metrics.rows()).value(Metric.SUM_INTERACTION_TIME)).isEqualTo(201_000);
    }

    @Test
    void warnsOfTwoVersionsThatDifferInWhatDoesNotCountHere() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-1").build());
        ContactRecord named = answered("c-1").build().toBuilder()
                .attributes(Map.of("tier", "gold"))
                .build();

        assertThat(metrics.add(named)).extracting(Finding::code).containsExactly("RECORD_VERSION_AMBIGUOUS");
    }

    @Test
    void leavesARecordWithoutItsPegOutOfAllRowsAndWarns() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        List<Finding> findings =
                metrics.add(ARecord.of("c-1").queued("09:00:00").build());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("RECORD_NOT_PEGGED");
            assertThat(finding.message()).contains("`DisconnectTimestamp`");
        });
        assertThat(metrics.rows()).isEmpty();
        assertThat(metrics.contacts()).isEqualTo(1);
    }

    @Test
    void pegsByEachPolicy() {
        ContactRecord contact = ARecord.of("c-1")
                .begun("08:10:00")
                .queued("08:20:00")
                .dequeued("08:40:00")
                .connected("08:50:00")
                .talked(600)
                .wrappedUp("09:10:00", "09:20:00")
                .ended("09:05:00")
                .build();

        assertThat(PegInstant.values())
                .extracting(peg -> queueRow(rows(ContactPolicy.DEFAULTS.with(peg), contact))
                        .interval()
                        .start())
                .containsExactly(
                        ARecord.at("09:00:00"),
                        ARecord.at("09:15:00"),
                        ARecord.at("08:45:00"),
                        ARecord.at("08:15:00"),
                        ARecord.at("08:00:00"));
        assertThat(PegInstant.values())
                .allSatisfy(peg -> assertThat(
                                new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS.with(peg)).add(contact))
                        .isEmpty());
    }

    @Test
    void pegsAContactWithoutAfterContactWorkToItsDisconnect() {
        IntervalRow row = queueRow(rows(
                ContactPolicy.DEFAULTS.with(PegInstant.ACW_END),
                abandoned("c-1", 5).build()));

        assertThat(row.interval().start()).isEqualTo(ARecord.at("09:15:00"));
    }

    @Test
    void countsNoTimeInTheQueueForThresholdsWhenItIsNotKnown() {
        IntervalRow row = queueRow(rows(ARecord.of("c-1")
                .queued("09:00:00")
                .connected("09:00:05")
                .ended("09:01:00")
                .build()));

        assertThat(row.value(Metric.CONTACTS_QUEUED)).isEqualTo(1);
        assertThat(row.value(Metric.HANDLED_LONG)).isEqualTo(1);
        assertThat(row.value(Metric.SUM_CONTACTS_ANSWERED_IN_X)).isZero();
        assertThat(row.sums()).doesNotContainKey(Metric.MAX_QUEUED_TIME);
    }

    @Test
    void takesTheDifferenceOfTheInstantsWhenTheDurationIsMissing() {
        IntervalRow row =
                queueRow(rows(abandoned("c-1", 15).withoutQueueDuration().build()));

        assertThat(row.value(Metric.QUEUE_ABANDON_TIME)).isEqualTo(15_000);
        assertThat(row.value(Metric.ABANDONED_SHORT)).isEqualTo(1);
    }

    @Test
    void countsAContactThatWaitedExactlyAsLongAsAllowedByTheEdge() {
        ContactRecord contact = abandoned("c-1", 20).build();
        ContactPolicy inclusive = ContactPolicy.DEFAULTS.with(ServiceLevels.DEFAULTS.withEdge(ThresholdEdge.INCLUDED));

        assertThat(queueRow(rows(contact)).value(Metric.ABANDONED_LONG)).isEqualTo(1);
        assertThat(queueRow(rows(contact)).value(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X))
                .isZero();
        assertThat(queueRow(rows(inclusive, contact)).value(Metric.ABANDONED_SHORT))
                .isEqualTo(1);
        assertThat(queueRow(rows(inclusive, contact)).value(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X))
                .isEqualTo(1);
    }

    @Test
    void countsAnOutboundContactAsHandledAndNeverAsQueued() {
        IntervalRow row = queueRow(rows(ARecord.of("c-1")
                .method(InitiationMethod.OUTBOUND)
                .begun("09:00:00")
                .connected("09:00:10")
                .talked(50)
                .ended("09:01:00")
                .build()));

        assertThat(row.key().queue()).isEmpty();
        assertThat(row.value(Metric.CONTACTS_HANDLED)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_HANDLED_OUTBOUND)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_QUEUED)).isZero();
        assertThat(row.value(Metric.HANDLED_SHORT) + row.value(Metric.HANDLED_LONG))
                .isZero();
        assertThat(row.percent(Metric.SERVICE_LEVEL)).isEmpty();
    }

    @Test
    void countsATransferAsTwoContacts() {
        List<IntervalRow> rows = rows(
                answered("c-1").transferred("09:04:00").goesOnAs("c-2").build(),
                answered("c-2")
                        .method(InitiationMethod.TRANSFER)
                        .by(ARecord.agent("noor"))
                        .build());

        IntervalRow row = queueRow(rows);
        assertThat(row.value(Metric.CONTACTS_HANDLED)).isEqualTo(2);
        assertThat(row.value(Metric.CONTACTS_TRANSFERRED_OUT)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_TRANSFERRED_OUT_BY_AGENT)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_TRANSFERRED_OUT_INTERNAL)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE)).isZero();
        assertThat(row.value(Metric.CONTACTS_TRANSFERRED_IN)).isEqualTo(1);
    }

    @Test
    void countsATransferBetweenQueuesAsQueuedTwiceAndAbandonedNever() {
        List<IntervalRow> rows = rows(
                abandoned("c-1", 40).transferred("09:15:40").goesOnAs("c-2").build(),
                answered("c-2")
                        .method(InitiationMethod.QUEUE_TRANSFER)
                        .in(ARecord.queue("service"))
                        .build());

        assertThat(rows.stream().mapToLong(row -> row.value(Metric.CONTACTS_QUEUED)))
                .containsExactly(0L, 1L, 1L);
        assertThat(rows.stream().mapToLong(row -> row.value(Metric.CONTACTS_ABANDONED)))
                .containsOnly(0L);
        assertThat(rows.stream().mapToLong(row -> row.value(Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE)))
                .containsExactly(0L, 0L, 1L);
    }

    @Test
    void countsARequestedCallbackAsQueuedTwiceAndAbandonedNever() {
        ContactRecord request = ARecord.of("c-1")
                .begun("09:00:00")
                .queued("09:00:30")
                .dequeued("09:02:00")
                .ended("09:02:00")
                .goesOnAs("c-2")
                .build();
        ContactRecord callback = ARecord.of("c-2")
                .method(InitiationMethod.CALLBACK)
                .begun("09:02:00")
                .queued("09:04:00")
                .dequeued("09:04:12")
                .connected("09:04:40")
                .talked(120)
                .ended("09:06:40")
                .build();

        IntervalRow row = queueRow(rows(request, callback));
        assertThat(row.value(Metric.CONTACTS_QUEUED)).isEqualTo(2);
        assertThat(row.value(Metric.CONTACTS_ABANDONED)).isZero();
        assertThat(row.value(Metric.CALLBACK_CONTACTS_HANDLED)).isEqualTo(1);
        assertThat(row.value(Metric.QUEUE_DELAY_TIME)).isEqualTo(12_000);
        assertThat(row.value(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X)).isEqualTo(1);

        ContactPolicy withDelay = ContactPolicy.DEFAULTS.with(CallbackQueueTime.SINCE_CREATION);
        assertThat(queueRow(rows(withDelay, request, callback)).value(Metric.QUEUE_DELAY_TIME))
                .isEqualTo(132_000);
    }

    @Test
    void countsACallbackThatReachedNobodyAsAbandonedUnlessItIsTriedAgain() {
        ARecord failed = ARecord.of("c-2")
                .method(InitiationMethod.CALLBACK)
                .begun("09:02:00")
                .queued("09:04:00")
                .dequeued("09:04:12")
                .ended("09:04:50");

        IntervalRow last = queueRow(rows(failed.build()));
        assertThat(last.value(Metric.CONTACTS_ABANDONED)).isEqualTo(1);
        assertThat(last.value(Metric.SUM_RETRY_CALLBACK_ATTEMPTS)).isZero();

        IntervalRow tried = queueRow(rows(failed.goesOnAs("c-3").build()));
        assertThat(tried.value(Metric.CONTACTS_ABANDONED)).isZero();
        assertThat(tried.value(Metric.SUM_RETRY_CALLBACK_ATTEMPTS)).isEqualTo(1);
    }

    @Test
    void countsThePauseOfATaskAsHandleTimeAndNotAsInteraction() {
        IntervalRow row = queueRow(rows(ARecord.of("c-1")
                .channel(Channel.of("TASKS"))
                .queued("09:00:00")
                .dequeued("09:00:10")
                .connected("09:00:10")
                .talked(60)
                .paused(240)
                .ended("09:05:10")
                .build()));

        assertThat(row.key().channel()).contains(Channel.TASK);
        assertThat(row.value(Metric.SUM_INTERACTION_TIME)).isEqualTo(60_000);
        assertThat(row.value(Metric.SUM_AGENT_PAUSE_TIME)).isEqualTo(240_000);
        assertThat(row.value(Metric.SUM_HANDLE_TIME)).isEqualTo(300_000);
    }

    @Test
    void hasNoHoldTimeOfContactsThatCannotBeHeld() {
        IntervalRow row = queueRow(rows(ARecord.of("c-1")
                .channel(Channel.CHAT)
                .queued("09:00:00")
                .dequeued("09:00:10")
                .connected("09:00:10")
                .talked(60)
                .ended("09:05:10")
                .build()));

        assertThat(row.sums()).doesNotContainKeys(Metric.SUM_HOLD_TIME, Metric.HOLD_TIME_CONTACTS);
        assertThat(row.mean(Metric.AVG_HOLD_TIME_ALL_CONTACTS)).isEmpty();
        assertThat(row.mean(Metric.AVG_HANDLE_TIME)).contains(60_000L);
    }

    @Test
    void doesNotTakeTheContactOfADisconnectFlowForATransfer() {
        IntervalRow row = queueRow(rows(
                abandoned("c-1", 5).method(InitiationMethod.of("DISCONNECT")).build()));

        assertThat(row.sums())
                .doesNotContainKeys(Metric.CONTACTS_TRANSFERRED_IN, Metric.CONTACTS_TRANSFERRED_OUT)
                .containsEntry(Metric.CONTACTS_QUEUED, 1L);
    }

    @Test
    void keepsTheOwnQueueOfAnAgentThoughItHasNoName() {
        ContactRecord contact =
                abandoned("c-1", 30).in(ARecord.queue("agent/mira")).build();
        ContactRecord unnamed = contact.toBuilder()
                .queue(contact.queue().orElseThrow().toBuilder()
                        .name(Optional.empty())
                        .build())
                .build();

        IntervalRow row = queueRow(rows(unnamed));
        assertThat(row.key().queue()).contains(ARecord.queue("agent/mira"));
        assertThat(row.queueName()).isEmpty();
    }

    @Test
    void countsHangingUpInTheFlowOnlyWhenAsked() {
        ContactRecord flowOnly =
                ARecord.of("c-1").begun("09:00:00").ended("09:01:30").build();

        assertThat(rows(flowOnly)).isEmpty();
        IntervalRow row = queueRow(rows(ContactPolicy.DEFAULTS.with(FlowOnlyContacts.COUNTED), flowOnly));
        assertThat(row.sums())
                .containsOnly(
                        entry(Metric.CONTACTS_CREATED, 1L),
                        entry(Metric.SUM_CONTACT_FLOW_TIME, 90_000L),
                        entry(Metric.RESOLUTION_TIME, 90_000L),
                        entry(Metric.RESOLUTION_TIME_CONTACTS, 1L));
    }

    @Test
    void countsNoListeningSupervisorAsHandling() {
        ContactRecord listening = ARecord.of("c-1")
                .method(InitiationMethod.MONITOR)
                .begun("09:00:00")
                .by(ARecord.agent("lead"))
                .ended("09:05:00")
                .build();

        assertThat(rows(listening)).isEmpty();
    }

    @Test
    void countsAContactThatAnAgentOnlyPreviewedForItsQueueAlone() {
        ContactRecord declined = abandoned("c-1", 30)
                .method(InitiationMethod.CAMPAIGN_PREVIEW)
                .by(ARecord.MIRA)
                .build();

        assertThat(rows(declined)).extracting(row -> row.key().report()).containsExactly(Report.QUEUE);
    }

    @Test
    void countsHowContactsOnHoldEnded() {
        IntervalRow row = queueRow(rows(
                answered("c-1")
                        .endedWhile("CONNECTED_ONHOLD")
                        .endedBecause("CUSTOMER_DISCONNECT")
                        .build(),
                answered("c-2")
                        .endedWhile("CONNECTED_ONHOLD")
                        .endedBecause("AGENT_DISCONNECT")
                        .build(),
                answered("c-3").endedWhile("CONNECTED_ONHOLD").build(),
                answered("c-4")
                        .endedWhile("CONNECTED")
                        .endedBecause("AGENT_DISCONNECT")
                        .build()));

        assertThat(row.value(Metric.CONTACTS_HOLD_ABANDONS)).isEqualTo(3);
        assertThat(row.value(Metric.CONTACTS_ON_HOLD_CUSTOMER_DISCONNECT)).isEqualTo(1);
        assertThat(row.value(Metric.CONTACTS_ON_HOLD_AGENT_DISCONNECT)).isEqualTo(1);
    }

    @Test
    void setsADurationBelowZeroToZeroOrLeavesItOutAndWarns() {
        ContactRecord contact = ARecord.of("c-1")
                .queued("09:10:00")
                .dequeued("09:09:30")
                .ended("09:09:30")
                .build();

        assertThat(new ContactRecordMetrics(QUARTERS).add(contact))
                .extracting(Finding::code, Finding::location)
                .containsExactly(
                        tuple("RECORD_TIMES_CONTRADICT", "/DisconnectTimestamp"),
                        tuple("RECORD_TIMES_CONTRADICT", "/Queue/DequeueTimestamp"),
                        tuple("RECORD_TIMES_CONTRADICT", "/Queue/Duration"));
        IntervalRow floored = queueRow(rows(contact));
        assertThat(floored.value(Metric.SUM_CONTACTS_ABANDONED_IN_X)).isEqualTo(1);
        assertThat(floored.value(Metric.QUEUE_ABANDON_TIME)).isZero();
        IntervalRow unknown = queueRow(rows(ContactPolicy.DEFAULTS.with(NegativeTime.UNKNOWN), contact));
        assertThat(unknown.value(Metric.SUM_CONTACTS_ABANDONED_IN_X)).isZero();
        assertThat(unknown.value(Metric.ABANDONED_LONG)).isEqualTo(1);
    }

    @Test
    void takesTheSecondsOfTheRecordForTheThreshold() {
        IntervalRow row = queueRow(rows(abandoned("c-1", 40).waited(19).build()));

        assertThat(row.value(Metric.SUM_CONTACTS_ABANDONED_IN_X)).isEqualTo(1);
        assertThat(row.value(Metric.QUEUE_ABANDON_TIME)).isEqualTo(19_000);
    }

    @Test
    void asksForAnyServiceLevelAfterTheRecordsWereRead() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(abandoned("c-1", 30).build());
        metrics.add(abandoned("c-2", 70).in(ARecord.queue("service")).build());
        ServiceLevels levels = ServiceLevels.DEFAULTS
                .withStandard(Duration.ofSeconds(31))
                .withQueue("service", Duration.ofSeconds(71));

        long[] within = {0};
        metrics.contributions(
                QUARTERS,
                ContactPolicy.DEFAULTS.with(levels),
                contribution -> within[0] += contribution.metric() == Metric.SUM_CONTACTS_ABANDONED_IN_X ? 1 : 0);

        assertThat(within[0]).isEqualTo(2);
        assertThat(metrics.rows())
                .allSatisfy(row -> assertThat(row.value(Metric.ABANDONED_SHORT)).isZero());
    }

    @Test
    void dividesEachTimeByTheContactsThatHaveIt() {
        ContactRecord quick = ARecord.of("c-2")
                .queued("09:00:00")
                .dequeued("09:00:05")
                .connected("09:00:05")
                .talked(101)
                .ended("09:01:46")
                .build();

        IntervalRow row = queueRow(rows(
                answered("c-1").build(),
                quick,
                abandoned("c-3", 7).ended("09:10:00").build()));
        assertThat(row.mean(Metric.AVG_HANDLE_TIME)).contains(185_500L);
        assertThat(row.mean(Metric.AVG_ACTIVE_TIME)).contains(185_500L);
        assertThat(row.mean(Metric.AVG_INTERACTION_TIME)).contains(150_500L);
        assertThat(row.mean(Metric.AVG_HOLD_TIME)).contains(30_000L);
        assertThat(row.mean(Metric.AVG_HOLD_TIME_ALL_CONTACTS)).contains(30_000L);
        assertThat(row.mean(Metric.AVG_AFTER_CONTACT_WORK_TIME)).contains(20_000L);
        assertThat(row.mean(Metric.AVG_AGENT_PAUSE_TIME)).isEmpty();
        assertThat(row.mean(Metric.AVG_QUEUE_ANSWER_TIME)).contains(7_500L);
        assertThat(row.mean(Metric.AVG_ABANDON_TIME)).contains(7_000L);
        assertThat(row.percent(Metric.ABANDONMENT_RATE)).contains(new BigDecimal("33.33"));
    }

    @Test
    void leavesContactsWithoutAfterContactWorkOutOfItsMeanWhenAsked() {
        ContactRecord without = answered("c-2").build();
        ContactRecord silent = without.toBuilder()
                .agent(without.agent().orElseThrow().toBuilder()
                        .afterContactWorkDuration(Optional.empty())
                        .build())
                .build();

        assertThat(queueRow(rows(answered("c-1").build(), silent)).mean(Metric.AVG_AFTER_CONTACT_WORK_TIME))
                .contains(20_000L);
        assertThat(queueRow(rows(
                                ContactPolicy.DEFAULTS.with(MissingAfterContactWork.SKIPPED),
                                answered("c-1").build(),
                                silent))
                        .mean(Metric.AVG_AFTER_CONTACT_WORK_TIME))
                .contains(40_000L);
    }

    @Test
    void mergesWhatTwoCalculatorsTook() {
        ContactRecord old = answered("c-1").updated("09:10:00").build();
        ContactRecord corrected = answered("c-1").talked(77).updated("09:11:00").build();
        ContactRecord other = abandoned("c-2", 3).build();
        ContactRecordMetrics one = new ContactRecordMetrics(QUARTERS);
        one.add(corrected);
        ContactRecordMetrics two = new ContactRecordMetrics(QUARTERS);
        two.add(old);
        two.add(other);

        one.addAll(two);

        assertThat(one.rows()).isEqualTo(rows(corrected, other));
    }

    private static ARecord answered(String id) {
        return ARecord.of(id)
                .begun("08:59:00")
                .queued("09:00:00")
                .dequeued("09:00:10")
                .connected("09:00:10")
                .talked(200)
                .held(30, 2)
                .wrappedUp("09:04:00", "09:04:40")
                .ended("09:04:00");
    }

    /** Waits from 09:15:00 on. */
    private static ARecord abandoned(String id, int seconds) {
        String end = LocalTime.of(9, 15).plusSeconds(seconds).format(DateTimeFormatter.ISO_LOCAL_TIME);
        return ARecord.of(id).begun("09:14:00").queued("09:15:00").dequeued(end).ended(end);
    }

    private static IntervalRow queueRow(List<IntervalRow> rows) {
        List<IntervalRow> ofQueues =
                rows.stream().filter(row -> row.key().report() == Report.QUEUE).toList();
        assertThat(ofQueues).hasSize(1);
        return ofQueues.get(0);
    }

    @Test
    void forgetsContactsOfWhichNothingHappenedSince() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(ARecord.of("c-1")
                .queued("09:10:00")
                .dequeued("09:14:59")
                .ended("09:14:59")
                .build());
        metrics.add(abandoned("c-2", 5).ended("09:15:00").build());
        metrics.forgetBefore(ARecord.at("09:15:00"));

        assertThat(metrics.contacts()).isEqualTo(1);
        assertThat(metrics.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.interval().start()).isEqualTo(ARecord.at("09:15:00")));
        metrics.forgetBefore(ARecord.at("09:00:00"));
        assertThat(metrics.rows()).hasSize(1);
    }

    @Test
    void keepsAContactWhoseAfterContactWorkEndedLater() {
        ContactRecordMetrics metrics =
                new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS.with(PegInstant.ACW_END));
        metrics.add(answered("c-1").wrappedUp("09:10:00", "09:16:00").build());
        metrics.forgetBefore(ARecord.at("09:15:00"));

        assertThat(metrics.rows()).hasSize(2);
    }

    @Test
    void warnsOfARecordOfAForgottenIntervalAndKeepsItOutOfAllRows() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.forgetBefore(ARecord.at("09:00:00").plusMillis(1));

        assertThat(metrics.add(answered("c-1").build())).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.code()).isEqualTo("RECORD_FORGOTTEN");
            assertThat(finding.contactId()).contains("c-1");
            assertThat(finding.message()).contains("`2026-01-05T09:00:00.001Z`");
        });
        assertThat(metrics.rows()).isEmpty();
        assertThat(metrics.add(ARecord.of("c-2").queued("09:00:00").build()))
                .extracting(Finding::code)
                .containsExactly("RECORD_NOT_PEGGED");
    }

    @Test
    void tellsInWhichRowsContactsAreEstimates() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-1").build());
        metrics.add(answered("c-2").withoutQueueDuration().build());
        metrics.add(abandoned("c-3", 5).waited(-5).build());
        metrics.add(abandoned("c-4", 5).withoutQueueDuration().build());
        metrics.add(answered("c-5").ended("09:40:00").talked(-1).build());
        metrics.add(ARecord.of("c-6").begun("09:00:00").ended("09:50:00").build());

        assertThat(metrics.estimatedContacts().entrySet())
                .extracting(entry -> entry.getKey().report() + " "
                        + entry.getKey().interval().start().toString().substring(11, 16) + " " + entry.getValue())
                .containsExactly(
                        "AGENT_QUEUE 09:00 1",
                        "AGENT_QUEUE 09:30 1",
                        "QUEUE 09:00 1",
                        "QUEUE 09:15 2",
                        "QUEUE 09:30 1");
    }

    @Test
    void forgetsWhatAnotherCalculatorForgot() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-1").build());
        ContactRecordMetrics later = new ContactRecordMetrics(QUARTERS);
        later.forgetBefore(ARecord.at("12:00:00"));
        metrics.addAll(later);

        assertThat(metrics.contacts()).isZero();
    }

    @Test
    void savesItselfAsJson() throws IOException {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(answered("c-2").wrappedUp("09:10:00", "09:10:40").paused(7).build());
        metrics.add(abandoned("c-1", 5)
                .endedBecause("CUSTOMER_DISCONNECT")
                .endedWhile("IN_QUEUE")
                .build());
        metrics.add(answered("c-3").transferred("09:12:00").goesOnAs("c-4").build());
        metrics.forgetBefore(ARecord.at("08:00:00"));

        assertThat(metrics.save().replaceAll("\"content\":-?\\d+", "\"content\":0"))
                .isEqualTo(golden());
        ContactRecordMetrics restored = ContactRecordMetrics.restore(golden(), QUARTERS, ContactPolicy.DEFAULTS);
        assertThat(restored.save()).isEqualTo(golden());
        assertThat(restored.rows()).isEqualTo(metrics.rows());
    }

    @Test
    void knowsARecordAgainThatItReadBeforeItWasSaved() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(abandoned("c-1", 5).endedBecause("CUSTOMER_DISCONNECT").build());
        ContactRecordMetrics restored = ContactRecordMetrics.restore(metrics.save(), QUARTERS, ContactPolicy.DEFAULTS);

        assertThat(restored.add(
                        abandoned("c-1", 5).endedBecause("CUSTOMER_DISCONNECT").build()))
                .isEmpty();
        assertThat(restored.add(abandoned("c-1", 5).endedBecause("API").build()))
                .extracting(Finding::code)
                .containsExactly("RECORD_VERSION_AMBIGUOUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"version\":1 > \"version\":2",
                "\"contactId\" > \"id\"",
                "\"parties\":[ > \"party\":[",
                "\"contacts\":[ > \"contact\":[",
                "\"parties\":0 > \"parties\":9",
                "\"parties\":0 > \"parties\":-1",
                "\"parties\":0 > \"parties\":\"0\"",
                "\"INBOUND\" > \"SIDEWAYS\"",
                "\"hasNext\":false > \"hasNext\":null",
                "\"holds\":0 > \"holds\":5000000000",
                "\"kept\":\"2026 > \"kept\":\"soon"
            })
    void refusesWhatIsNotASavedState(String change) throws IOException {
        String[] sides = change.split(" > ");
        assertThat(golden()).contains(sides[0]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContactRecordMetrics.restore(
                        golden().replace(sides[0], sides[1]), QUARTERS, ContactPolicy.DEFAULTS));
    }

    private static String golden() throws IOException {
        try (InputStream file = ContactRecordMetricsTest.class.getResourceAsStream("contact-record-metrics.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static List<IntervalRow> rows(ContactRecord... records) {
        return rows(ContactPolicy.DEFAULTS, records);
    }

    private static List<IntervalRow> rows(ContactPolicy policy, ContactRecord... records) {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS, policy);
        List.of(records).forEach(metrics::add);
        return metrics.rows();
    }
}
