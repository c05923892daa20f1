package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZeroRowsTest {
    private static final IntervalRow ROW = new IntervalRow(
            Sample.AGENT_KEY,
            Optional.of("mira"),
            Optional.empty(),
            2,
            RowStatus.CLOSED,
            Map.of(Metric.LOGIN_TIME, 900_000L));

    @Test
    void givesEachIntervalARow() {
        ZeroRows hour = new ZeroRows(
                Sample.QUARTERS, Sample.NINE.minus(Duration.ofMinutes(15)), Sample.NINE.plus(Duration.ofMinutes(30)));

        assertThat(hour.fill(List.of(ROW)))
                .extracting(
                        row -> Duration.between(Sample.NINE, row.interval().start())
                                .toMinutes(),
                        row -> row.username().orElseThrow(),
                        IntervalRow::revision,
                        row -> row.value(Metric.LOGIN_TIME))
                .containsExactly(tuple(-15L, "mira", 1, 0L), tuple(0L, "mira", 2, 900_000L), tuple(15L, "mira", 1, 0L));
    }

    @Test
    void saysZeroForSumsAndNothingForRatiosAndGreatestValues() {
        ZeroRows quarter = new ZeroRows(Sample.QUARTERS, Sample.NINE, Sample.NINE.plusSeconds(1));
        IntervalRow row = quarter.fill(List.of(Sample.row(Sample.QUEUE_KEY, Map.of(Metric.CONTACTS_QUEUED, 1L))))
                .get(0);

        assertThat(row.sums())
                .containsEntry(Metric.CONTACTS_QUEUED, 1L)
                .containsEntry(Metric.CONTACTS_HANDLED, 0L)
                .containsEntry(Metric.BACKLOG, 0L)
                .doesNotContainKeys(Metric.MAX_QUEUED_TIME, Metric.LOGIN_TIME);
        assertThat(row.percent(Metric.SERVICE_LEVEL)).isPresent();
        assertThat(row.percent(Metric.AGENT_OCCUPANCY)).isEmpty();
    }

    @Test
    void keepsRowsOutsideTheTimeGiven() {
        ZeroRows later = new ZeroRows(
                Sample.QUARTERS, Sample.NINE.plus(Duration.ofMinutes(15)), Sample.NINE.plus(Duration.ofMinutes(16)));

        assertThat(later.fill(List.of(ROW)))
                .extracting(row -> row.value(Metric.LOGIN_TIME))
                .containsExactly(900_000L, 0L);
    }
}
