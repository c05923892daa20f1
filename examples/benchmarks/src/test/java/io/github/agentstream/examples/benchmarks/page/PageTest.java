package io.github.agentstream.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @Test
    void rendersResultsBesideTheirGoals() throws IOException {
        Results results = Results.in(RESOURCES.resolve("results.json"));

        String page = Page.render("2026-01-31", List.of(Map.of("Processor", "Abacus")), results);

        assertThat(page).isEqualTo(Files.readString(RESOURCES.resolve("page.md")));
    }

    @Test
    void takesAllFilesOfAFolder(@TempDir Path folder) throws IOException {
        Files.copy(RESOURCES.resolve("results.json"), folder.resolve("Sample.json"));
        Machine.write(folder);
        Path page = folder.resolve("page.md");

        PageCommand.write(List.of(folder, folder), "2026-01-31", page);

        assertThat(Files.readString(page)).contains("| JDK | ").containsOnlyOnce("## Fold paper");
        assertThat(Results.in(folder).all()).hasSize(3);
    }

    @Test
    void describesTheMachineWithoutLeavingPlaceholders() throws IOException {
        assertThat(Machine.describe())
                .containsKeys("AgentStream", "JDK", "Jackson", "Processor", "fastjson2")
                .allSatisfy((name, value) -> assertThat(value).isNotBlank().doesNotContain("${"));
    }
}
