package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.cli.html.Page;
import io.github.agentstream.examples.simulator.Simulation;
import io.github.agentstream.examples.simulator.SimulationCounts;
import io.github.agentstream.examples.simulator.SimulationSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCommandTest {
    private static final SimulationCounts COUNTS = Simulation.run(Demo.OPTIONS, new SimulationSink() {});
    private static final Pattern ROWS =
            Pattern.compile("(\\d+) of these (\\d+) times are what the agents really did, to the millisecond");

    @TempDir
    private Path folder;

    @Test
    void tellsWhatCameOfIt() {
        Run run = Run.of("demo", "--out", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("Simulated  60 minutes of a contact centre with 12 agents"))
                .contains(String.format(
                        Locale.ROOT,
                        "Read       %,d agent events, %,d contact events, %,d contact records",
                        COUNTS.agentEvents(),
                        COUNTS.contactEvents(),
                        COUNTS.contactRecords()))
                .anyMatch(line -> line.startsWith("Found      0 errors, "))
                .anyMatch(line -> line.contains(" WARNING     EVENT_LOST_BEFORE, such as agent-events.ndjson #"))
                .anyMatch(line -> line.contains(" INFO        EVENT_DUPLICATE, such as agent-events.ndjson #"))
                .anyMatch(line -> line.matches("  step 1, \\d+ s: .* >= \\d.*"))
                .contains("Written to " + folder);
        assertThat(run.lines().stream().filter(line -> line.matches("  [a-z]+\\.[a-z]+\\.\\d+ .*\\d\\d:\\d\\d.*")))
                .hasSize(Demo.OPTIONS.agents() + 1);
    }

    @Test
    void comparesItsRowsWithTheTruth() {
        Run run = Run.of("demo", "--out", folder);

        Matcher told = run.lines().stream()
                .map(ROWS::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        int rows = Integer.parseInt(told.group(2));
        assertThat(rows).isGreaterThan(4 * Demo.OPTIONS.agents());
        assertThat(Integer.parseInt(told.group(1))).isBetween(rows * 9 / 10, rows);
    }

    @Test
    void writesWhatCameOfIt() throws IOException {
        Run run = Run.of("demo", "--out", folder.resolve("new/folder"));
        Path out = folder.resolve("new/folder");

        assertThat(lines(out, "wfm/wfm-files.ndjson"))
                .hasSizeGreaterThan(12)
                .allSatisfy(line -> assertThat(
                                out.resolve("wfm").resolve(line.replaceFirst(".*\"file\":\"([^\"]*)\".*", "$1")))
                        .isNotEmptyFile());
        assertThat(lines(out, "records.ndjson")).hasSize((int) COUNTS.records() + 1);
        assertThat(lines(out, "findings.ndjson"))
                .allMatch(line -> line.startsWith("{\"type\":\"finding\",\"path\":\"agent-events.ndjson\","));
        int inferred = 0;
        for (String line : lines(out, "transitions.ndjson")) {
            inferred += line.contains("\"evidence\":\"INFERRED\"") ? 1 : 0;
        }
        assertThat(run.out()).contains("; " + inferred + " of them inferred");
        assertThat(Page.of(Files.readString(out.resolve("report.html"))).data().get("agents"))
                .hasSize(Demo.OPTIONS.agents() + 1);
        assertThat(lines(out, "intervals.ndjson"))
                .hasSizeGreaterThan(4 * Demo.OPTIONS.agents())
                .allMatch(row -> row.startsWith("{\"report\":\"agent\",\"start\":\"2026-01-05T0"))
                .anyMatch(row -> row.contains("\"status\":\"CLOSED\""));
    }

    @Test
    void writesTheSameAgain() throws IOException {
        Run first = Run.of("demo", "--out", folder);
        List<String> before = lines(folder, "records.ndjson");

        Run second = Run.of("demo", "--out", folder);

        assertThat(second).isEqualTo(first);
        assertThat(lines(folder, "records.ndjson")).isEqualTo(before);
    }

    @Test
    void leavesTheStreamsForTheOtherCommands() {
        Run.of("demo", "--out", folder);

        Run run = Run.of("check", "--round-trip", folder.resolve(Demo.STREAMS).resolve("agent-events.ndjson"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).contains("written again: " + COUNTS.agentEvents() + " equal, 0 changed");
    }

    @ParameterizedTest
    @CsvSource({
        "/project/examples/cli/target/agentstream.jar, /project/examples/cli/target/demo",
        "/project/examples/cli/target/classes, /project/examples/cli/target/demo",
        "/opt/agentstream.jar, /opt/target/demo"
    })
    void writesBesideTheProgramByDefault(Path program, Path expected) {
        assertThat(DemoCommand.defaultFolder(program)).isEqualTo(expected);
    }

    private static List<String> lines(Path out, String name) throws IOException {
        return Files.readAllLines(out.resolve(name));
    }
}
