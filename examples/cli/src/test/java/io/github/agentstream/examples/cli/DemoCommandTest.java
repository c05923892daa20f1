package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoCommandTest {
    private static final String ELIF = "arn:aws:connect:eu-central-1:111122223333:instance/"
            + "7123a699-d77d-3647-9a1d-8ece2c4f1c16/agent/92a25552-7b46-3973-983b-4127f4fc9da1";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatCameOfIt() throws IOException {
        Run run = Run.of("demo", "--out", folder);

        assertThat(Golden.withoutSentences(
                        run.out().replace(folder.toString(), "~").lines()))
                .containsExactlyElementsOf(Golden.lines("demo.text"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void writesWhatCameOfIt() throws IOException {
        Run.of("demo", "--out", folder.resolve("new/folder"));
        Path out = folder.resolve("new/folder");

        assertThat(lines(out, "records.ndjson")).hasSize(245);
        assertThat(lines(out, "findings.ndjson"))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"index\":49,\"severity\":\"INFO\",\"code\":\"EVENT_DUPLICATE\""),
                        line -> assertThat(line)
                                .contains("\"index\":103,\"severity\":\"WARNING\",\"code\":\"EVENT_LOST_BEFORE\""));
        assertThat(lines(out, "transitions.ndjson"))
                .hasSize(53)
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTED\",\"to\":\"CONNECTED_ONHOLD\""))
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTED\",\"to\":\"PAUSED\""))
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTING\",\"to\":\"MISSED\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"from\":\"Training\",\"to\":\"Coaching\",\"at\":\"2026-01-05T09:30:00.006Z\","
                                + "\"evidence\":\"INFERRED\""));
    }

    @Test
    void writesIntervalRows() throws IOException {
        Run.of("demo", "--out", folder);

        List<String> rows = lines(folder, "intervals.ndjson");

        assertThat(rows)
                .hasSize(23)
                .allMatch(row -> row.startsWith("{\"report\":\"agent\",\"start\":\"2026-01-05T09:"));
        assertThat(rows.stream().filter(row -> row.contains(ELIF)))
                .first()
                .asString()
                .startsWith("{\"report\":\"agent\",\"start\":\"2026-01-05T09:15:00Z\",\"end\":\"2026-01-05T09:30:00Z\","
                        + "\"offset\":\"Z\",\"agent\":\"" + ELIF + "\",\"username\":\"eaydin\",\"revision\":1,"
                        + "\"status\":\"CLOSED\",\"metrics\":{")
                .contains("\"SUM_ONLINE_TIME_AGENT\":775255", "\"READY_TIME\":775255");
        assertThat(rows.subList(17, 23)).allMatch(row -> row.contains("\"status\":\"PROVISIONAL\""));
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
    void leavesTheStoryForTheOtherCommands() {
        Run.of("demo", "--out", folder);

        Run run = Run.of("check", "--round-trip", folder.resolve("story"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .endsWith(
                        "read: 187 agent events, 46 contact events, 9 contact records, 1 routing criteria, 1"
                                + " unreadable",
                        "found: 0 errors, 1 warning, 1 info",
                        "written again: 243 equal, 0 changed");
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
