package io.github.agentstream.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void includesItsStartAndExcludesItsEnd() {
        Interval interval = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES).at(NINE);

        assertThat(interval).isEqualTo(new Interval(NINE, NINE.plusSeconds(900), ZoneOffset.UTC));
        assertThat(interval.contains(NINE)).isTrue();
        assertThat(interval.contains(interval.end().minusNanos(1))).isTrue();
        assertThat(interval.contains(interval.end())).isFalse();
        assertThat(interval.contains(NINE.minusNanos(1))).isFalse();
        assertThat(interval.duration()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThatThrownBy(() -> new Interval(NINE, NINE, ZoneOffset.UTC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an end after `2026-01-05T09:00:00Z`, found `2026-01-05T09:00:00Z`.");
    }
}
