package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesStreamsThatCheckFindsNothingWrongWith() {
        Run simulated = Run.of("simulate", "--agents", 5, "--hours", "0.5", "--seed", 7, "--out", folder);
        Run checked = Run.of(
                "check",
                "--json",
                "--round-trip",
                folder.resolve("agent-events.ndjson"),
                folder.resolve("contact-events.ndjson"),
                folder.resolve("contact-records.ndjson"));

        assertThat(simulated.err()).isEmpty();
        assertThat(simulated.exitCode()).isZero();
        assertThat(simulated.lines()).hasSize(2);
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.lines()).noneMatch(line -> line.contains("\"equal\":false"));
        assertThat(checked.lines()).last().asString().contains("\"unreadable\":0,\"errors\":0,\"warnings\":0");
    }

    @Test
    void writesTheSameBytesForTheSameOptions() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            Run.of("simulate", "--agents", 3, "--hours", "0.2", "--noise", "all", "--out", folder.resolve(name));
        }

        assertThat(Files.mismatch(folder.resolve("a/agent-events.ndjson"), folder.resolve("b/agent-events.ndjson")))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "--agents, 0, agents must be >= 1",
        "--hours, 0, length must be >= PT1S",
        "--interval, 20m, found `20m`",
        "--service-level, 0, service level must be whole seconds",
        "--noise, thunder, found `thunder`",
        "--scenario, circus, circus",
        "--start, yesterday, yesterday",
        "--seed, x, x",
    })
    void refusesWhatItCannotDo(String option, String value, String message) {
        Run run = Run.of("simulate", option, value, "--out", folder);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
        assertThat(run.out()).isEmpty();
    }
}
