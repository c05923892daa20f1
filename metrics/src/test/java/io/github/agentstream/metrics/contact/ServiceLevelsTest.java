package io.github.agentstream.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServiceLevelsTest {
    private static final IntervalGrid QUARTERS = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    @Test
    void findsAQueueByItsArnOrTheIdInIt() {
        ServiceLevels levels = ServiceLevels.DEFAULTS
                .withQueue("sales", Duration.ofSeconds(10))
                .withQueue(ARecord.queue("service").text(), Duration.ofSeconds(60));

        assertThat(levels.of(Optional.of(ARecord.queue("sales")))).isEqualTo(Duration.ofSeconds(10));
        assertThat(levels.of(Optional.of(ARecord.queue("service")))).isEqualTo(Duration.ofSeconds(60));
        assertThat(levels.of(Optional.of(ARecord.queue("other")))).isEqualTo(Duration.ofSeconds(20));
        assertThat(levels.of(Optional.empty())).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void refusesWhatIsNotAboveZero() {
        assertThatThrownBy(() -> ServiceLevels.DEFAULTS.withStandard(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a service level above zero, found `PT0S`.");
        assertThatThrownBy(() -> ServiceLevels.DEFAULTS.withQueue("q", Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContactPolicy.DEFAULTS.withShortTime(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a short time of zero or more, found `PT-0.001S`.");
    }

    /** Of five contacts two are answered after 10 s and exactly 20 s, one leaves for a callback, two give up. */
    @Test
    void readsTheServiceLevelInFourWays() {
        ContactRecordMetrics metrics = new ContactRecordMetrics(QUARTERS);
        metrics.add(waiting("c-1", 10).connected("09:00:10").build());
        metrics.add(waiting("c-2", 20).connected("09:00:20").build());
        metrics.add(waiting("c-3", 15).goesOnAs("c-9").build());
        metrics.add(waiting("c-4", 12).build());
        metrics.add(waiting("c-5", 50).build());

        IntervalRow row = metrics.rows().get(1);
        assertThat(row.percent(Metric.SERVICE_LEVEL)).contains(new BigDecimal("60.00"));
        assertThat(row.percent(Metric.SERVICE_LEVEL_ANSWERED)).contains(new BigDecimal("20.00"));
        assertThat(row.percent(Metric.SERVICE_LEVEL_ANSWERED_OR_ABANDONED)).contains(new BigDecimal("40.00"));
        assertThat(row.percent(Metric.SERVICE_LEVEL_DATA_LAKE)).contains(new BigDecimal("40.00"));
    }

    @Test
    void tellsShortContactsByATimeOfTheirOwn() {
        ContactRecordMetrics metrics =
                new ContactRecordMetrics(QUARTERS, ContactPolicy.DEFAULTS.withShortTime(Duration.ofSeconds(6)));
        int[] waits = {2, 5, 6, 14, 30};
        IntStream.range(0, waits.length)
                .forEach(
                        index -> metrics.add(waiting("c-" + index, waits[index]).build()));

        IntervalRow row = metrics.rows().get(0);
        assertThat(row.value(Metric.CONTACTS_ABANDONED)).isEqualTo(5);
        assertThat(row.value(Metric.ABANDONED_SHORT)).isEqualTo(2);
        assertThat(row.value(Metric.ABANDONED_LONG)).isEqualTo(3);
        assertThat(row.value(Metric.SUM_CONTACTS_ABANDONED_IN_X)).isEqualTo(4);
    }

    private static ARecord waiting(String id, int seconds) {
        return ARecord.of(id).queued("09:00:00").waited(seconds).ended("09:05:00");
    }
}
