package io.github.agentstream.metrics.wfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.Channel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WfmMeasureTest {
    private static final IntervalRow ROW = Rows.ofQueue(
            Rows.at("2026-01-05T09:00:00Z"),
            Rows.SALES,
            Channel.VOICE,
            Map.of(
                    Metric.CONTACTS_QUEUED, 3L,
                    Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 2L,
                    Metric.SUM_HANDLE_TIME, 471_600_000L,
                    Metric.SUM_HOLD_TIME, 1_500L,
                    Metric.SUM_AFTER_CONTACT_WORK_TIME, 1_499L));

    @ParameterizedTest
    @CsvSource({
        "SUM_HOLD_TIME, MILLISECONDS, 0, 1500",
        "SUM_HOLD_TIME, SECONDS, 0, 2",
        "SUM_AFTER_CONTACT_WORK_TIME, SECONDS, 0, 1",
        "SUM_HOLD_TIME, SECONDS, 1, 1.5",
        "SUM_HOLD_TIME, SECONDS, 3, 1.500",
        "SUM_AFTER_CONTACT_WORK_TIME, CLOCK, 0, 00:00:01",
        "SUM_HOLD_TIME, CLOCK, 0, 00:00:02",
        "SUM_HANDLE_TIME, CLOCK, 0, 131:00:00",
        "CONTACTS_QUEUED, SECONDS, 0, 3",
        "CONTACTS_QUEUED, CLOCK, 0, 3",
        "SERVICE_LEVEL, SECONDS, 0, 66.67"
    })
    void writesTimesInItsUnitAndOtherThingsAsTheyAre(Metric metric, WfmUnit unit, int decimals, String text) {
        WfmMeasure measure = new WfmMeasure(List.of(metric), List.of(), unit, decimals);

        assertThat(measure.write(ROW, Set.of())).contains(text);
    }

    @Test
    void roundsBeforeItAdds() {
        WfmMeasure sum = WfmMeasure.seconds(Metric.SUM_HOLD_TIME, Metric.SUM_AFTER_CONTACT_WORK_TIME);

        assertThat(sum.write(ROW, Set.of())).contains("3");
        assertThat(WfmMeasure.seconds(Metric.SUM_HOLD_TIME)
                        .less(Metric.SUM_AFTER_CONTACT_WORK_TIME)
                        .write(ROW, Set.of()))
                .contains("1");
    }

    @Test
    void writesTimesBelowZero() {
        WfmMeasure negative = WfmMeasure.of(Metric.SUM_HOLD_TIME).less(Metric.SUM_HANDLE_TIME);

        assertThat(negative.in(WfmUnit.CLOCK).write(ROW, Set.of())).contains("-130:59:58");
        assertThat(negative.in(WfmUnit.SECONDS).write(ROW, Set.of())).contains("-471598");
    }

    @Test
    void writesMinutesAndSeconds() {
        IntervalRow row =
                Rows.ofQueue(ROW.interval(), Rows.SALES, Channel.VOICE, Map.of(Metric.SUM_HANDLE_TIME, 3_909_400L));

        assertThat(WfmMeasure.of(Metric.SUM_HANDLE_TIME).in(WfmUnit.CLOCK).write(row, Set.of()))
                .contains("01:05:09");
    }

    @Test
    void hasAValueWhenTheRowHasOneOfItsMetrics() {
        assertThat(WfmMeasure.of(Metric.CONTACTS_HANDLED).write(ROW, Set.of())).isEmpty();
        assertThat(WfmMeasure.of(Metric.CONTACTS_HANDLED)
                        .less(Metric.CONTACTS_QUEUED)
                        .write(ROW, Set.of()))
                .contains("-3");
        assertThat(WfmMeasure.of(Metric.CONTACTS_QUEUED).write(ROW, Set.of(Metric.CONTACTS_QUEUED)))
                .isEmpty();
    }

    @Test
    void isZeroWhenAbsentUnlessItIsARatioOrAGreatestValue() {
        assertThat(WfmMeasure.of(Metric.CONTACTS_QUEUED).isZeroWhenAbsent()).isTrue();
        assertThat(WfmMeasure.of(Metric.BACKLOG).isZeroWhenAbsent()).isTrue();
        assertThat(WfmMeasure.of(Metric.SERVICE_LEVEL).isZeroWhenAbsent()).isFalse();
        assertThat(WfmMeasure.of(Metric.MAX_QUEUED_TIME).isZeroWhenAbsent()).isFalse();
        assertThat(WfmMeasure.seconds(Metric.SUM_HOLD_TIME).withDecimals(1).zero())
                .isEqualTo("0.0");
        assertThat(WfmMeasure.of(Metric.SUM_HOLD_TIME).in(WfmUnit.CLOCK).zero()).isEqualTo("00:00:00");
        assertThat(WfmMeasure.of(Metric.CONTACTS_QUEUED).zero()).isEqualTo("0");
    }

    @Test
    void forgetsDecimalsInOtherUnits() {
        WfmMeasure precise = WfmMeasure.seconds(Metric.SUM_HOLD_TIME).withDecimals(2);

        assertThat(precise.in(WfmUnit.CLOCK).decimals()).isZero();
        assertThat(precise.in(WfmUnit.SECONDS)).isEqualTo(precise);
    }

    @Test
    void refusesWhatCannotBeAddedUp() {
        assertThatThrownBy(WfmMeasure::of).hasMessage("Expected at least one metric, found none.");
        assertThatThrownBy(() -> WfmMeasure.of(Metric.SUM_HOLD_TIME, Metric.CONTACTS_QUEUED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected sums of one unit to add up, found `SUM_HOLD_TIME` and `CONTACTS_QUEUED`.");
        assertThatThrownBy(() -> WfmMeasure.of(Metric.SUM_HOLD_TIME).less(Metric.AVG_HANDLE_TIME))
                .hasMessage("Expected sums of one unit to add up, found `SUM_HOLD_TIME` and `AVG_HANDLE_TIME`.");
    }

    @ParameterizedTest
    @CsvSource({"SECONDS, 4", "SECONDS, -1", "MILLISECONDS, 1", "CLOCK, 1"})
    void refusesDecimalsThatCannotBe(WfmUnit unit, int decimals) {
        assertThatThrownBy(() -> new WfmMeasure(List.of(Metric.SUM_HOLD_TIME), List.of(), unit, decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("found `" + decimals + "` of `" + unit.label() + "`.");
    }
}
