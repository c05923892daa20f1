package io.github.agentstream.examples.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void keepsTheNewestOfEachRow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results").resolve("Sample.json");

        ResultFile.merge(file, List.of(row("a", "THIN", 1), row("a", "STIFF", 2)));
        ResultFile.merge(file, List.of(row("a", "THIN", 3), row("b", "THIN", 4)));

        assertThat(JSON.readTree(file.toFile()))
                .extracting(row -> row.path("benchmark").asText()
                        + row.path("params").path("paper").asText()
                        + row.path("score").asInt())
                .containsExactlyInAnyOrder("aTHIN3", "aSTIFF2", "bTHIN4");
    }

    private static JsonNode row(String name, String paper, int score) throws IOException {
        return JSON.readTree(
                "{\"benchmark\":\"%s\",\"params\":{\"paper\":\"%s\"},\"score\":%d}".formatted(name, paper, score));
    }
}
