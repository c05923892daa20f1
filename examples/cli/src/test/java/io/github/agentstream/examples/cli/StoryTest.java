package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.cli.story.MondayMorning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of an hour in which everything is known: {@link MondayMorning}. */
class StoryTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : MondayMorning.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void isReadButForWhatWasCutOff() {
        Run run = Run.of("check", "--round-trip", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .endsWith(
                        "read: 187 agent events, 46 contact events, 9 contact records, 1 routing criteria, 1"
                                + " unreadable",
                        "found: 0 errors, 1 warning, 1 info",
                        "written again: 243 equal, 0 changed");
    }

    @Test
    void isFoundToHaveLostAndRepeatedAnEvent() {
        List<String> findings = lines("finding");

        assertThat(findings)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"index\":49,\"severity\":\"INFO\",\"code\":\"EVENT_DUPLICATE\""),
                        line -> assertThat(line)
                                .contains("\"index\":103,\"severity\":\"WARNING\",\"code\":\"EVENT_LOST_BEFORE\""));
    }

    @Test
    void changesAsItWasWritten() {
        assertThat(lines("transition"))
                .hasSize(53)
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTED\",\"to\":\"CONNECTED_ONHOLD\""))
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTED\",\"to\":\"PAUSED\""))
                .anySatisfy(line -> assertThat(line).contains("\"from\":\"CONNECTING\",\"to\":\"MISSED\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"from\":\"Training\",\"to\":\"Coaching\",\"at\":\"2026-01-05T09:30:00.006Z\","
                                + "\"evidence\":\"INFERRED\""));
    }

    private List<String> lines(String type) {
        return Run.of("check", "--json", "--transitions", folder).lines().stream()
                .filter(line -> line.startsWith("{\"type\":\"" + type + "\""))
                .toList();
    }
}
