package io.github.agentstream.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationFilesTest {
    private static final SimulationOptions OPTIONS =
            SimulationOptions.of(8, Duration.ofHours(1), 2).noise(NoiseKind.DUPLICATES);
    private static final List<String> NAMES =
            List.of("agent-events", "contact-events", "contact-records", "truth-spans", "truth-metrics");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void writesWhatTheSimulationGives() throws IOException {
        SimulationCounts counts = SimulationFiles.write(OPTIONS, folder);
        Collected given = Collected.of(OPTIONS);
        assertThat(values("agent-events")).isEqualTo(given.agentEvents);
        assertThat(values("contact-events")).isEqualTo(given.contactEvents);
        assertThat(values("contact-records")).isEqualTo(given.contactRecords);
        assertThat(Files.readAllLines(file("truth-spans"))).hasSize(given.spans.size());
        assertThat(Files.readAllLines(file("truth-metrics"))).hasSize(given.rows.size());
        assertThat(counts.agentEvents()).isEqualTo(given.agentEvents.size());
        assertThat(counts.records()).isEqualTo(given.deliveries.size());
    }

    @Test
    void writesTheSameBytesAgain(@TempDir Path other) throws IOException {
        SimulationFiles.write(OPTIONS, folder);
        SimulationFiles.write(OPTIONS, other);
        for (String name : NAMES) {
            assertThat(other.resolve(name + ".ndjson")).hasSameBinaryContentAs(file(name));
        }
    }

    @Test
    void writesNullForNull() throws IOException {
        SimulationFiles.write(OPTIONS, folder);
        List<JsonNode> events = trees("agent-events");
        assertThat(events.get(0).get("EventType").textValue()).isEqualTo("LOGIN");
        assertThat(events.get(0).get("CurrentAgentSnapshot").isNull()).isTrue();
        assertThat(events.get(0).get("PreviousAgentSnapshot").isNull()).isTrue();
        for (JsonNode event : events) {
            JsonNode snapshot = event.get("CurrentAgentSnapshot");
            if (!snapshot.isNull()) {
                assertThat(snapshot.has("NextAgentStatus")).isTrue();
                assertThat(snapshot.get("Contacts").isArray()).isTrue();
                assertThat(snapshot.get("Configuration").has("AgentHierarchyGroups"))
                        .isTrue();
                snapshot.get("Contacts")
                        .forEach(contact ->
                                assertThat(contact.has("InitialContactId")).isTrue());
                snapshot.at("/Configuration/RoutingProfile/InboundQueues")
                        .forEach(queue -> assertThat(queue.has("Name")).isTrue());
            }
        }
        for (JsonNode contact : trees("contact-records")) {
            assertThat(contact.has("Agent")).isTrue();
            assertThat(contact.has("Queue")).isTrue();
            assertThat(contact.has("NextContactId")).isTrue();
        }
    }

    @Test
    void writesTheRowsOfTheContract() throws IOException {
        SimulationFiles.write(OPTIONS, folder);
        for (JsonNode row : trees("truth-metrics")) {
            assertThat(row.fieldNames())
                    .toIterable()
                    .contains("report", "start", "end", "offset", "revision", "status", "metrics");
            assertThat(row.get("metrics")).isNotEmpty();
        }
    }

    private List<JsonNode> trees(String name) throws IOException {
        List<JsonNode> trees = new ArrayList<>();
        for (String line : Files.readAllLines(file(name))) {
            trees.add(mapper.readTree(line));
        }
        return trees;
    }

    private List<Object> values(String name) throws IOException {
        List<Object> values = new ArrayList<>();
        try (Pieces pieces = RecordReader.create().read(file(name))) {
            for (Piece piece : pieces) {
                values.add(((Decoded) piece).value());
            }
        }
        return values;
    }

    private Path file(String name) {
        return folder.resolve(name + ".ndjson");
    }
}
