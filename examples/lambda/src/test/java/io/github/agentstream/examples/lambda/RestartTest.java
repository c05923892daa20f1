package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.lambda.local.LambdaProcess;
import io.github.agentstream.examples.lambda.local.LambdaProcess.Start;
import io.github.agentstream.examples.lambda.local.StreamRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The JVM of a function is killed while it handles a batch, and Lambda delivers the batch to another one. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime interface client is for Linux")
class RestartTest {
    private static final List<StreamRecord> BATCH = SimulatedStream.of(10, Duration.ofMinutes(20));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostWhenAnInstanceIsKilledInABatch() throws Exception {
        Start start = Start.of(AgentEventHandler.class, folder.resolve("disturbed"))
                .with(Map.of("STATES_FOLDER", folder.resolve("states").toString()));
        int printed = 0;
        int interrupted = 0;
        for (int lines : new int[] {1, 20, 60}) {
            try (LambdaProcess function = LambdaProcess.start(start)) {
                CompletableFuture<?> answer = function.begin(StreamRecord.batch(BATCH));
                while (function.printed().size() < printed + lines && !answer.isDone()) {
                    Thread.sleep(2);
                }
                function.kill();
                interrupted += answer.isDone() && !answer.isCompletedExceptionally() ? 0 : 1;
                printed = function.printed().size();
            }
        }
        assertThat(interrupted).isPositive();
        Kept disturbed = handled(start);
        Kept undisturbed = new Kept();
        new AgentEventHandler(undisturbed, undisturbed, SavedStates.none()).handle(Deliveries.event(BATCH), line -> {});
        assertThat(disturbed.facts()).isEqualTo(undisturbed.facts());
        assertThat(disturbed.letters()).isEqualTo(undisturbed.letters());
    }

    private static Kept handled(Start start) throws IOException, InterruptedException {
        try (LambdaProcess function = LambdaProcess.start(start)) {
            assertThat(function.invoke(StreamRecord.batch(BATCH)).text()).isEqualTo("{\"batchItemFailures\":[]}");
            return Kept.of(function.printed());
        }
    }
}
