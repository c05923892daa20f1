package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.Channel;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalRowTest {
    private static final IntervalRow ROW = new IntervalRow(
            Sample.AGENT_KEY,
            Optional.of("someone@example.com"),
            Optional.empty(),
            1,
            RowStatus.PROVISIONAL,
            Map.of(Metric.SUM_IDLE_TIME_AGENT, 2000L, Metric.SUM_CONTACT_TIME_AGENT, 1000L, Metric.LOGIN_TIME, 3000L));

    @Test
    void writesItselfAsOneLineOfJson() {
        assertThat(ROW.toJson())
                .isEqualTo("{\"report\":\"agent\",\"start\":\"2026-01-05T09:00:00Z\",\"end\":\"2026-01-05T09:15:00Z\","
                        + "\"offset\":\"Z\",\"agent\":\"" + Sample.AGENT + "\","
                        + "\"username\":\"someone@example.com\",\"revision\":1,\"status\":\"PROVISIONAL\","
                        + "\"metrics\":{\"SUM_CONTACT_TIME_AGENT\":1000,\"SUM_IDLE_TIME_AGENT\":2000,"
                        + "\"AGENT_OCCUPANCY\":33.33,\"LOGIN_TIME\":3000}}");
    }

    @Test
    void readsWhatItWrites() {
        assertThat(IntervalRow.fromJson(ROW.toJson())).isEqualTo(ROW);
    }

    @Test
    void leavesOutMetricsThatItDoesNotKnow() {
        String newer = ROW.toJson().replace("\"LOGIN_TIME\"", "\"TELEPATHY_TIME\":7,\"LOGIN_TIME\"");

        assertThat(IntervalRow.fromJson(newer)).isEqualTo(ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "7", "{\"report\":\"agent\"}"})
    void refusesToReadWhatIsNoRow(String text) {
        assertThatThrownBy(() -> IntervalRow.fromJson(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToReadARevisionThatIsTooLarge() {
        String text = ROW.toJson().replace("\"revision\":1", "\"revision\":3000000000");

        assertThatThrownBy(() -> IntervalRow.fromJson(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTheQueueTheChannelAndTheOffset() {
        Interval berlin = new IntervalGrid(IntervalLength.SIXTY_MINUTES, ZoneId.of("Europe/Berlin")).at(Sample.NINE);
        RowKey key =
                RowKey.ofAgentQueue(berlin, Sample.AGENT, Optional.of(Sample.QUEUE), Optional.of(Channel.of("TASKS")));
        IntervalRow row = new IntervalRow(
                key,
                Optional.empty(),
                Optional.of("Support"),
                3,
                RowStatus.RESTATED,
                Map.of(Metric.CONTACTS_HANDLED, 2L));

        assertThat(IntervalRow.fromJson(row.toJson())).isEqualTo(row);
        assertThat(row.toJson())
                .isEqualTo("{\"report\":\"agent-queue\",\"start\":\"2026-01-05T09:00:00Z\","
                        + "\"end\":\"2026-01-05T10:00:00Z\",\"offset\":\"+01:00\",\"agent\":\"" + Sample.AGENT + "\","
                        + "\"queue\":\"" + Sample.QUEUE + "\",\"queueName\":\"Support\",\"channel\":\"TASK\","
                        + "\"revision\":3,\"status\":\"RESTATED\",\"metrics\":{\"CONTACTS_HANDLED\":2}}");
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 12.50", "1, 199, 0.50", "1, 799, 0.13", "0, 5, 0.00", "5, 0, 100.00", "2, 1, 66.67"})
    void roundsRatiosHalfUpWhenTheyAreAskedFor(long contact, long idle, BigDecimal percent) {
        IntervalRow row = Sample.row(
                Sample.AGENT_KEY, Map.of(Metric.SUM_CONTACT_TIME_AGENT, contact, Metric.SUM_IDLE_TIME_AGENT, idle));

        assertThat(row.percent(Metric.AGENT_OCCUPANCY)).contains(percent);
    }

    @Test
    void hasNoRatioOfNothing() {
        IntervalRow row = Sample.row(Sample.AGENT_KEY, Map.of(Metric.LOGIN_TIME, 1L, Metric.SUM_IDLE_TIME_AGENT, 0L));

        assertThat(row.percent(Metric.AGENT_OCCUPANCY)).isEmpty();
        assertThat(row.metrics()).containsOnlyKeys(Metric.LOGIN_TIME, Metric.SUM_IDLE_TIME_AGENT);
    }

    @Test
    void hasNoRatioThatItsReportDoesNotHave() {
        Map<Metric, Long> sums = Map.of(Metric.CONTACTS_QUEUED, 4L, Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X, 3L);
        RowKey ofAgent = RowKey.ofAgentQueue(
                Sample.QUEUE_KEY.interval(), Sample.AGENT, Sample.QUEUE_KEY.queue(), Sample.QUEUE_KEY.channel());

        assertThat(Sample.row(Sample.QUEUE_KEY, sums).percent(Metric.SERVICE_LEVEL))
                .contains(new BigDecimal("75.00"));
        assertThat(Sample.row(ofAgent, sums).percent(Metric.SERVICE_LEVEL)).isEmpty();
    }

    @Test
    void hasZeroForASumItDoesNotHave() {
        assertThat(ROW.value(Metric.NOT_READY_TIME)).isZero();
        assertThat(ROW.value(Metric.LOGIN_TIME)).isEqualTo(3000);
    }

    @Test
    void closesWhenItsIntervalEndsByTheLastInstantSeen() {
        assertThat(ROW.asOf(ROW.interval().end()).status()).isEqualTo(RowStatus.CLOSED);
        assertThat(ROW.asOf(ROW.interval().end().minusMillis(1)).status()).isEqualTo(RowStatus.PROVISIONAL);
    }

    @Test
    void keepsTheUsernameOutOfItsText() {
        assertThat(ROW.toString()).doesNotContain("someone").contains("LOGIN_TIME=3000");
    }

    @Test
    void refusesToMixRatiosAndSums() {
        assertThatThrownBy(() -> ROW.value(Metric.AGENT_OCCUPANCY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a metric that is no ratio, found `AGENT_OCCUPANCY`.");
        assertThatThrownBy(() -> ROW.percent(Metric.LOGIN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a ratio, found `LOGIN_TIME`.");
        assertThatThrownBy(() -> Sample.part(Sample.QUEUE_KEY, Metric.SERVICE_LEVEL, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a metric that is no ratio, found `SERVICE_LEVEL`.");
    }

    @Test
    void refusesARevisionBeforeTheFirst() {
        assertThatThrownBy(() -> new IntervalRow(
                        Sample.AGENT_KEY, Optional.empty(), Optional.empty(), 0, RowStatus.CLOSED, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a revision of `1` or more, found `0`.");
    }
}
