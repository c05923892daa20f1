package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.examples.lambda.local.Answer;
import io.github.agentstream.examples.lambda.local.LambdaProcess;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@link IntervalHandler} as Lambda runs it. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime interface client is for Linux")
class IntervalRuntimeTest {
    @TempDir
    private static Path folder;

    private static Path states;
    private static LambdaProcess function;

    @BeforeAll
    static void start() throws IOException {
        states = folder.resolve("states");
        function = LambdaProcess.start(LambdaProcess.Start.of(IntervalHandler.class, folder.resolve("printed"))
                .with(Map.of("STATES_FOLDER", states.toString())));
    }

    @AfterAll
    static void stop() {
        function.close();
    }

    @Test
    void carriesTheCalculatorsAndTellsTheRowsAtTheEnd() throws IOException, InterruptedException {
        List<byte[]> payloads = new ArrayList<>(Deliveries.payloads(PrimingRecords.agentEvents()));
        payloads.add(1, "poison".getBytes(StandardCharsets.UTF_8));
        List<StreamRecord> records = StreamRecord.numbered(0, payloads);
        JsonNode first = invoke(records.subList(0, 4), "{}", false);
        assertThat(first.at("/state/activity").asText()).isNotEmpty();
        JsonNode second =
                invoke(records.subList(4, records.size()), first.get("state").toString(), false);
        assertThat(Kept.of(function.printed()).facts()).isEmpty();
        JsonNode last = invoke(List.of(), second.get("state").toString(), true);
        assertThat(last.get("state")).isEmpty();
        Kept kept = Kept.of(function.printed());
        assertThat(kept.facts().values())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row.at("/metrics/SUM_ONLINE_TIME_AGENT").asLong())
                        .isPositive());
        assertThat(kept.letters()).hasSize(1);
        try (Stream<Path> files = Files.list(states)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void failsOutsideOfAWindow() throws InterruptedException {
        Answer answer = function.invoke(StreamRecord.batch(List.of()));
        assertThat(answer.isError()).isTrue();
        assertThat(answer.text()).contains("Expected a batch in a tumbling window");
    }

    private static JsonNode invoke(List<StreamRecord> records, String state, boolean isFinal)
            throws IOException, InterruptedException {
        Answer answer = function.invoke(StreamRecord.window(records, state, isFinal));
        assertThat(answer.isError()).as(answer.text()).isFalse();
        return new JsonMapper().readTree(answer.text());
    }
}
