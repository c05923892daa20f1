package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExamplesTest {
    @TempDir
    private Path folder;

    private interface Program {
        void main(String[] args) throws IOException;
    }

    private List<String> linesOf(Program program, byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("input"), input);
        return Printed.by(() -> program.main(new String[] {file.toString()}));
    }

    @Test
    void readsRecordsAndWhatIsUnreadable() throws IOException {
        List<String> records =
                List.of(Samples.morning().get(0), Samples.contactRecord("c-1", "09:00:00"), "{\"AgentARN\":");
        assertThat(linesOf(ReadRecords::main, Samples.concatenated(records)))
                .containsExactly(
                        "2026-01-05T08:00:00Z LOGIN",
                        "c-1 VOICE",
                        "unreadable: Expected a value, found the end of the input at byte 12.");
    }

    @Test
    void validatesAgentEvents() throws IOException {
        assertThat(linesOf(ValidateAgentEvents::main, Samples.lines(Samples.morning())))
                .containsExactly(
                        "2026-01-05T08:00:00Z UNKNOWN -> LOGGED_IN OBSERVED",
                        "2026-01-05T08:00:00Z ABSENT -> Available INFERRED",
                        "2026-01-05T08:05:00Z ABSENT -> CONNECTING OBSERVED",
                        "2026-01-05T08:05:08Z CONNECTING -> CONNECTED OBSERVED",
                        "2026-01-05T08:10:00Z Available -> Lunch OBSERVED",
                        "2026-01-05T08:10:00Z CONNECTED -> ABSENT OBSERVED",
                        "2026-01-05T08:40:00Z Lunch -> Offline OBSERVED",
                        "2026-01-05T08:40:00Z LOGGED_IN -> LOGGED_OUT OBSERVED");
    }

    @Test
    void countsAgentTime() throws IOException {
        assertThat(linesOf(CountAgentTime::main, Samples.lines(Samples.morning())))
                .hasSize(3)
                .first()
                .asString()
                .contains("\"start\":\"2026-01-05T08:00:00Z\"", "\"NOT_READY_TIME\":300000,\"READY_TIME\":600000");
    }

    @Test
    void tellsWhoMayTakeAContact() throws IOException {
        byte[] criteria = ConnectJson.write(SpokenCriteria.read(
                        "Language:German >= 4 AND Product:Billing >= 3 FOR 30s THEN Language:German >= 1",
                        problem -> {})
                .orElseThrow());
        assertThat(linesOf(WhoMayTake::main, criteria)).containsExactly("Mira may not take it", "Mira may take it");
    }
}
