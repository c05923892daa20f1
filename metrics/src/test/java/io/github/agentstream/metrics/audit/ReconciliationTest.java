package io.github.agentstream.metrics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.agentstream.metrics.Metric;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    @Test
    void addsUpTheStatesOfAContactAcrossIntervals() {
        Told events = new Told()
                .event("09:10", "c-1", Metric.CONTACTS_CONNECTED, 1)
                .event("09:10", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 300_400)
                .event("09:15", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 60_500)
                .event("09:16", "c-1", Metric.ACTIVITY_ACW_TIME, 5_005);
        Told records = new Told()
                .record("09:16", "c-1", Metric.CONTACTS_HANDLED, 1)
                .record("09:16", "c-1", Metric.SUM_INTERACTION_TIME, 360_000)
                .record("09:16", "c-1", Metric.SUM_AFTER_CONTACT_WORK_TIME, 5_000);
        Reconciliation found = reconcile(events, records);

        assertThat(found.compared()).isEqualTo(1);
        assertThat(found.differences()).isEmpty();
        assertThat(found.onlyInAgentEvents()).isEmpty();
        assertThat(found.onlyInContactRecords()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6006, 6000, false",
        "6999, 6000, false",
        "7000, 6000, false",
        "7001, 6000, true",
        "5000, 6000, false",
        "4999, 6000, true"
    })
    void toleratesASecondEitherWay(long told, long recorded, boolean differs) {
        Reconciliation found = reconcile(
                new Told().event("09:00", "c-1", Metric.ACTIVITY_HOLD_TIME, told),
                new Told().record("09:00", "c-1", Metric.SUM_HOLD_TIME, recorded));

        assertThat(found.differences().isEmpty()).isEqualTo(!differs);
    }

    @Test
    void toleratesItForEachTimeThatAStateBegan() {
        Told talk = new Told()
                .event("09:10", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 10_000)
                .event("09:12", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 180_000)
                .event("09:15", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 10_000);

        assertThat(reconcile(talk, new Told().record("09:15", "c-1", Metric.SUM_INTERACTION_TIME, 202_000))
                        .differences())
                .isEmpty();
        assertThat(reconcile(talk, new Told().record("09:15", "c-1", Metric.SUM_INTERACTION_TIME, 203_000))
                        .differences())
                .hasSize(1);
    }

    @Test
    void tellsEachPartThatDiffers() {
        Told events = new Told()
                .event("09:00", "c-1", Metric.ACTIVITY_CONNECTED_TIME, 10_000)
                .event("09:00", "c-1", Metric.ACTIVITY_PAUSED_TIME, 90_000);
        Told records = new Told()
                .record("09:00", "c-1", Metric.CONTACTS_HANDLED, 1)
                .record("09:00", "c-1", Metric.SUM_INTERACTION_TIME, 20_000)
                .record("09:00", "c-1", Metric.SUM_AGENT_PAUSE_TIME, 88_000);
        ContactOfAgent contact = new ContactOfAgent(Told.MIRA, "c-1");

        assertThat(reconcile(events, records).differences())
                .containsExactly(
                        new Difference(contact, Difference.Part.CONNECTED, 0, 1),
                        new Difference(contact, Difference.Part.INTERACTION, 10_000, 20_000),
                        new Difference(contact, Difference.Part.PAUSE, 90_000, 88_000));
    }

    @Test
    void toleratesWhatItIsTold() {
        Told events = new Told().event("09:00", "c-1", Metric.ACTIVITY_ACW_TIME, 4000);
        Told records = new Told().record("09:00", "c-1", Metric.SUM_AFTER_CONTACT_WORK_TIME, 1000);

        assertThat(Reconciliation.of(events, records, Duration.ofSeconds(3)).differences())
                .isEmpty();
        assertThat(Reconciliation.of(events, records, Duration.ofMillis(2999)).differences())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reconciliation.of(events, records, Duration.ofMillis(-1)))
                .withMessage("Expected a tolerance of zero or more, found `PT-0.001S`.");
    }

    @Test
    void saysWhichContactsOnlyOneSideKnows() {
        Told events = new Told()
                .event("09:00", "c-2", Metric.CONTACTS_CONNECTED, 1)
                .event("09:00", "c-1", Metric.CONTACTS_CONNECTED, 1);
        Told records = new Told()
                .record("09:00", "c-4", Metric.CONTACTS_HANDLED, 1)
                .record("09:00", "c-2", Metric.CONTACTS_HANDLED, 1)
                .record("09:00", "c-3", Metric.CONTACTS_HANDLED, 1);
        Reconciliation found = reconcile(events, records);

        assertThat(found.compared()).isEqualTo(1);
        assertThat(found.differences()).isEmpty();
        assertThat(found.onlyInAgentEvents()).containsExactly(new ContactOfAgent(Told.MIRA, "c-1"));
        assertThat(found.onlyInContactRecords())
                .containsExactly(new ContactOfAgent(Told.MIRA, "c-3"), new ContactOfAgent(Told.MIRA, "c-4"));
    }

    @Test
    void leavesOutContactsThatOnlyRangAndWhatQueuesAloneHave() {
        Told events = new Told()
                .event("09:00", "c-1", Metric.ACTIVITY_CONNECTING_TIME, 20_000)
                .event("09:01", "c-2", Metric.ACTIVITY_ACW_TIME, 8_000);
        Told records = new Told().by(Told.queueRow("09:00"), "09:00", "c-1", Metric.SUM_INTERACTION_TIME, 20_000);
        Reconciliation found = reconcile(events, records);

        assertThat(found.onlyInAgentEvents()).isEmpty();
        assertThat(found.onlyInContactRecords()).isEmpty();
    }

    private static Reconciliation reconcile(Contributions events, Contributions records) {
        return Reconciliation.of(events, records, Reconciliation.DEFAULT_TOLERANCE);
    }
}
