package io.github.agentstream.examples.benchmarks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void givesTheMedianAndHalfTheDistanceOfTheQuartiles() {
        JsonNode row =
                Measured.row(ColdStart.class, "ours", Map.of("cores", "one"), "ms/op", new double[] {9, 1, 5, 3, 100});

        JsonNode primary = row.path("primaryMetric");
        assertThat(primary.path("score").asDouble()).isEqualTo(5);
        assertThat(primary.path("scoreError").asDouble()).isEqualTo(3);
        assertThat(primary.path("rawData")).hasSize(5);
        assertThat(row.path("benchmark").asText()).endsWith(".ColdStart.ours");
        assertThat(row.path("params").path("cores").asText()).isEqualTo("one");
    }
}
