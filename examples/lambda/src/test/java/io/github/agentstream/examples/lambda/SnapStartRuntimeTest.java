package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.examples.lambda.local.LambdaProcess;
import io.github.agentstream.examples.lambda.local.LambdaProcess.Start;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a snapshot a handler has loaded what its first record needs, and has told nobody anything. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime interface client is for Linux")
class SnapStartRuntimeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "AgentEventHandler, statemachine.AgentStreamValidator",
        "ContactEventHandler, model.contactevent.ImmutableContactEvent",
        "IntervalHandler, metrics.agent.AgentActivity",
        "RoutingCriteriaHandler, routing.send.LambdaResponse"
    })
    void loadsWhatTheFirstRecordNeeds(String handler, String needed) throws Exception {
        Start start = new Start(
                AgentEventHandler.class.getPackageName() + "." + handler,
                Map.of("FALLBACK_CRITERIA", "Language:English >= 1"),
                List.of(),
                folder.resolve("printed"));
        assertThat(loadedBeforeTheFirstRecord(start)).noneMatch(line -> line.contains(needed));
        List<String> printed = loadedBeforeTheFirstRecord(start.withSnapshot());
        assertThat(printed).anyMatch(line -> line.contains(needed));
        assertThat(Kept.of(printed).facts()).isEmpty();
        assertThat(Kept.of(printed).letters()).isEmpty();
    }

    private static List<String> loadedBeforeTheFirstRecord(Start start) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(start.options());
        options.add("-Xlog:class+load:stdout");
        try (LambdaProcess function = LambdaProcess.start(start.withOptions(options))) {
            function.awaitReady();
            return function.printed();
        }
    }
}
