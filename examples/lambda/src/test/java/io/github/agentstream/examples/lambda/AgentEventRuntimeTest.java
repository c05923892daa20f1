package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.lambda.local.Answer;
import io.github.agentstream.examples.lambda.local.LambdaProcess;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@link AgentEventHandler} as Lambda runs it: AWS's client reads the event and writes the answer. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime interface client is for Linux")
class AgentEventRuntimeTest {
    private static final String ALL_TAKEN = "{\"batchItemFailures\":[]}";

    @TempDir
    private static Path folder;

    private static Path away;
    private static LambdaProcess function;

    @BeforeAll
    static void start() throws IOException {
        away = folder.resolve("away");
        function = LambdaProcess.start(LambdaProcess.Start.of(UnsteadyHandler.class, folder.resolve("printed"))
                .with(Map.of(UnsteadyHandler.AWAY, away.toString())));
    }

    @AfterAll
    static void stop() {
        function.close();
    }

    @Test
    void takesAWholeBatch() throws IOException, InterruptedException {
        List<String> events = PrimingRecords.agentEvents();
        assertThat(invoke(StreamRecord.numbered(100, Deliveries.payloads(events)))
                        .text())
                .isEqualTo(ALL_TAKEN);
        assertThat(kept().facts()).hasSize(events.size());
    }

    @Test
    void putsAsideWhatCannotBeReadAndGoesOn() throws IOException, InterruptedException {
        List<byte[]> payloads = new ArrayList<>(Deliveries.payloads(PrimingRecords.agentEvents()));
        byte[] poison = {(byte) 0xff, '{', 0};
        payloads.add(2, poison);
        assertThat(invoke(StreamRecord.numbered(200, payloads)).text()).isEqualTo(ALL_TAKEN);
        Kept kept = kept();
        assertThat(kept.letters())
                .containsEntry(
                        StreamRecord.STREAM + "/" + StreamRecord.sequenceNumber(202) + "/0",
                        Base64.getEncoder().encodeToString(poison));
        assertThat(kept.facts()).hasSize(payloads.size() - 1);
    }

    @Test
    void reportsTheFirstRecordThatDownstreamDoesNotTake() throws IOException, InterruptedException {
        List<StreamRecord> batch = StreamRecord.numbered(300, Deliveries.payloads(PrimingRecords.agentEvents()));
        Files.createFile(away);
        Answer failed = invoke(batch);
        Files.delete(away);
        assertThat(failed.text())
                .isEqualTo(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"" + StreamRecord.sequenceNumber(300) + "\"}]}");
        assertThat(failed.isError()).isFalse();
        assertThat(invoke(batch).text()).isEqualTo(ALL_TAKEN);
    }

    @Test
    void failsForWhatIsNoBatch() throws InterruptedException {
        Answer answer = function.invoke("{\"detail\":{}}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.isError()).isTrue();
        assertThat(answer.text()).contains("IllegalArgumentException", "Expected a batch of a Kinesis stream");
    }

    private static Answer invoke(List<StreamRecord> batch) throws InterruptedException {
        return function.invoke(StreamRecord.batch(batch));
    }

    private static Kept kept() throws IOException {
        return Kept.of(function.printed());
    }
}
