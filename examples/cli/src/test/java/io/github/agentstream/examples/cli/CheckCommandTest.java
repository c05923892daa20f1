package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    private static final String RECORD =
            "{\"type\":\"record\",\"path\":\"%s\",\"index\":%d,\"offset\":%d,\"kind\":\"Unknown\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"every-kind, 1", "order, 0", "delivery, 0", "batch, 1", "contacts, 0"})
    void tellsEverythingInTheOrderOfTheInput(String name, int exitCode) throws IOException {
        byte[] input = Golden.bytes("check/" + name + ".ndjson");

        Run run = Run.withInput(input, "check", "--json", "--transitions", "--round-trip", "-");

        assertThat(Golden.withoutSentences(run.out().lines()))
                .containsExactlyElementsOf(Golden.lines("check/" + name + ".lines"));
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"every-kind, 1", "order, 0", "delivery, 0", "batch, 1", "contacts, 0"})
    void tellsTransitionsAndRoundTripsWhenAskedToOnly(String name, int exitCode) throws IOException {
        Run run = Run.withInput(Golden.bytes("check/" + name + ".ndjson"), "check", "-", "--json");

        assertThat(Golden.withoutSentences(run.out().lines()))
                .containsExactlyElementsOf(Golden.lines("check/" + name + ".lines").stream()
                        .filter(line -> !line.startsWith("{\"type\":\"transition\""))
                        .filter(line -> !line.startsWith("{\"type\":\"round-trip\""))
                        .toList());
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void tellsPeopleWhatThereIsToSay() throws IOException {
        Run run = Run.withInput(Golden.bytes("check/delivery.ndjson"), "check", "--transitions", "--round-trip", "-");

        assertThat(Golden.withoutSentences(run.out().lines()))
                .containsExactlyElementsOf(Golden.lines("check/delivery.text"));
    }

    @Test
    void tellsPeopleWhenThereIsNothingToSay() {
        assertThat(Run.withInput("{}", "check", "-").lines())
                .containsExactly("read: 1 unknown", "found: 0 errors, 0 warnings, 0 infos");
        assertThat(Run.withInput("", "check", "-").lines())
                .containsExactly("read: nothing", "found: 0 errors, 0 warnings, 0 infos");
    }

    @Test
    void readsFilesOfFoldersByPathAndCountsEachAnew() throws IOException {
        write("b.json", "{\"x\":1}");
        write("a/a.json", "{\"x\":1}\n{\"x\":2}\n");
        write("a/notes.md", "not read");
        write("a/.hidden", "not read");

        Run run = Run.of("check", "--json", folder);

        assertThat(run.linesWithout(folder))
                .containsExactly(
                        String.format(RECORD, "a/a.json", 0, 0),
                        String.format(RECORD, "a/a.json", 1, 8),
                        String.format(RECORD, "b.json", 0, 0),
                        summaryOfUnknown(3));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void readsAnEmptyFolder() {
        assertThat(Run.of("check", "--json", folder).lines()).containsExactly(summaryOfUnknown(0));
    }

    @Test
    void writesNothingWhenAPathCannotBeOpened() throws IOException {
        Path file = write("a.json", "{}");

        Run run = Run.of("check", "--json", file, folder.resolve("absent"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("agentstream check: " + folder.resolve("absent") + ": no such file or folder");
    }

    @Test
    void sortsTheEventsOfAllFilesTogether() throws IOException {
        List<String> events = Golden.lines("check/order.ndjson");
        write("1-later.ndjson", events.get(4));
        write("2-earlier.ndjson", String.join("\n", events.get(0), events.get(3), events.get(1)));

        List<String> transitions = Run.of("check", "--json", "--transitions", folder).linesWithout(folder).stream()
                .filter(line -> line.contains("\"type\":\"transition\""))
                .map(line -> line.replaceAll("\"agent\":\"[^\"]*\",", ""))
                .toList();

        assertThat(transitions)
                .containsExactly(
                        transition("1-later", 0, "CONNECTED_ONHOLD", "ENDED", "13:00.000"),
                        transition("2-earlier", 0, "ABSENT", "CONNECTING", "10:00.000"),
                        transition("2-earlier", 1, "CONNECTING", "CONNECTED", "10:05.000"),
                        transition("2-earlier", 2, "CONNECTED", "CONNECTED_ONHOLD", "12:05.250"));
    }

    @Test
    void tellsTheSameTransitionsWhateverTheOrder() throws IOException {
        List<String> events = new ArrayList<>(Golden.lines("check/order.ndjson"));
        List<String> expected = transitionsOf(events);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(events, new Random(seed));

            assertThat(transitionsOf(events)).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void takesAFileThatIsNamedTwiceAsDeliveredTwice() throws IOException {
        Path file = write("a.ndjson", Golden.lines("check/order.ndjson").get(0));

        List<String> lines = Run.of("check", "--json", file, file).linesWithout(folder);

        assertThat(Golden.withoutSentences(lines.stream()).subList(1, 3))
                .containsExactly(
                        lines.get(0),
                        "{\"type\":\"finding\",\"path\":\"a.ndjson\",\"index\":0,\"severity\":\"INFO\","
                                + "\"code\":\"EVENT_DUPLICATE\",\"location\":\"/EventId\",\"message\":\"~\"}");
    }

    private static List<String> transitionsOf(List<String> events) {
        return Run.withInput(String.join("\n", events), "check", "--json", "--transitions", "-").lines().stream()
                .filter(line -> line.contains("\"type\":\"transition\""))
                .map(line -> line.replaceAll("\"index\":\\d+,", ""))
                .toList();
    }

    private static String transition(String file, int index, String from, String to, String at) {
        return String.format(
                "{\"type\":\"transition\",\"path\":\"%s.ndjson\",\"index\":%d,\"contact\":\"c1\",\"from\":\"%s\","
                        + "\"to\":\"%s\",\"at\":\"2026-01-05T09:%sZ\",\"evidence\":\"OBSERVED\"}",
                file, index, from, to, at);
    }

    private static String summaryOfUnknown(int count) {
        return String.format(
                "{\"type\":\"summary\",\"pieces\":%d,\"records\":%d,\"agentEvents\":0,\"contactEvents\":0,"
                        + "\"contactRecords\":0,\"routingCriteria\":0,\"unknown\":%d,\"unreadable\":0,\"errors\":0,"
                        + "\"warnings\":0,\"infos\":0}",
                count, count, count);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
