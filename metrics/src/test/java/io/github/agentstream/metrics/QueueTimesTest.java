package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTimesTest {
    /** 2, 5, 5, 20 and 60 seconds. */
    private static final QueueTimes FIVE =
            QueueTimes.of(Map.of(2000L, 1L, 5000L, 2L, 20_000L, 1L, 60_000L, 1L, 70_000L, 0L));

    @ParameterizedTest
    @CsvSource({"1, 2", "20, 2", "21, 5", "50, 5", "60, 5", "61, 20", "80, 20", "81, 60", "100, 60"})
    void tellsPercentilesByNearestRank(int percent, long seconds) {
        assertThat(FIVE.percentile(percent)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "2, 0, 1", "5, 1, 3", "20, 3, 4", "59, 4, 4", "60, 4, 5", "61, 5, 5"})
    void countsWhoWaitedForLessThanAnyTime(long seconds, long below, long upTo) {
        assertThat(FIVE.below(Duration.ofSeconds(seconds))).isEqualTo(below);
        assertThat(FIVE.upTo(Duration.ofSeconds(seconds))).isEqualTo(upTo);
    }

    @Test
    void knowsTheLongestAndHowManyThereAre() {
        assertThat(FIVE.contacts()).isEqualTo(5);
        assertThat(FIVE.longest()).contains(Duration.ofMinutes(1));
        assertThat(FIVE).hasToString("QueueTimes{2000=1, 5000=2, 20000=1, 60000=1}");
    }

    @Test
    void hasNothingToTellOfNobody() {
        assertThat(QueueTimes.NONE.longest()).isEmpty();
        assertThat(QueueTimes.NONE.percentile(50)).isEmpty();
        assertThat(QueueTimes.NONE.contacts()).isZero();
        assertThat(QueueTimes.of(Map.of(5000L, -1L))).isEqualTo(QueueTimes.NONE).hasSameHashCodeAs(QueueTimes.NONE);
    }

    @Test
    void putsIntervalsTogetherBeforePercentilesAreTold() {
        QueueTimes calm = QueueTimes.of(Map.of(1000L, 9L));
        QueueTimes busy = QueueTimes.of(Map.of(1000L, 1L, 90_000L, 2L));

        assertThat(calm.plus(busy)).isEqualTo(QueueTimes.of(Map.of(1000L, 10L, 90_000L, 2L)));
        assertThat(calm.plus(busy).percentile(83)).contains(Duration.ofSeconds(1));
        assertThat(calm.plus(busy).percentile(84)).contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1})
    void refusesPercentilesThatThereAreNot(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIVE.percentile(percent))
                .withMessage("Expected a percentile from `1` to `100`, found `" + percent + "`.");
    }
}
