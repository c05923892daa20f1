package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.simulator.truth.CountedRows;
import io.github.agentstream.metrics.IntervalLength;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountedRowsTest {
    /** What an allowed lateness makes up for. */
    private static final Set<NoiseKind> DELIVERY =
            EnumSet.of(NoiseKind.DUPLICATES, NoiseKind.LATENESS, NoiseKind.REORDERING);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areTheSameHoweverEventsAreDelivered(long seed) {
        SimulationOptions options = SimulationOptions.of(12, Duration.ofHours(3), seed);

        assertThat(rows(options.noise(DELIVERY))).isNotEmpty().isEqualTo(rows(options));
    }

    private static Map<String, Map<String, Number>> rows(SimulationOptions options) {
        return CountedRows.of(Collected.of(options).agentEvents, IntervalLength.FIFTEEN_MINUTES);
    }
}
