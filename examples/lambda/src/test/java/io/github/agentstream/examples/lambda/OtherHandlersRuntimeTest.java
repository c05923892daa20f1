package io.github.agentstream.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.examples.lambda.local.Answer;
import io.github.agentstream.examples.lambda.local.FlowInvocation;
import io.github.agentstream.examples.lambda.local.LambdaProcess;
import io.github.agentstream.examples.lambda.local.LambdaProcess.Start;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The handlers that take one record at a time, as Lambda runs them. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "AWS's runtime interface client is for Linux")
class OtherHandlersRuntimeTest {
    private static final Map<String, String> FALLBACK = Map.of("FALLBACK_CRITERIA", "Language:English >= 1 FOR 45s");

    @TempDir
    private Path folder;

    @Test
    void takesContactEvents() throws IOException, InterruptedException {
        try (LambdaProcess function = start(ContactEventHandler.class, Map.of())) {
            assertThat(function.invoke(PrimingRecords.contactEvent()).isError()).isFalse();
            assertThat(function.invoke(PrimingRecords.contactEvent()).isError()).isFalse();
            assertThat(function.invoke(bytes("{\"detail\":{\"eventType\":\"INITIATED\"}}"))
                            .isError())
                    .isFalse();
            Kept kept = Kept.of(function.printed());
            assertThat(kept.facts().keySet()).hasSize(1);
            assertThat(kept.facts().values())
                    .allSatisfy(fact -> assertThat(fact.get("event").asText()).isEqualTo("CONNECTED_TO_AGENT"));
            assertThat(kept.letters()).hasSize(1);
        }
    }

    @Test
    void givesAFlowCheckedCriteria() throws IOException, InterruptedException {
        try (LambdaProcess function = start(RoutingCriteriaHandler.class, FALLBACK)) {
            JsonNode asked = answer(function.invoke(FlowInvocation.asking("Language:French >= 3 FOR 30s")));
            assertThat(asked.get("CriteriaFrom").asText()).isEqualTo("request");
            assertThat(asked.at("/RoutingCriteria/Steps/0/Expression/AttributeCondition/Value")
                            .asText())
                    .isEqualTo("French");
            JsonNode wrong = answer(function.invoke(FlowInvocation.asking("Language:French >= 9 FOR 30s")));
            assertThat(wrong.get("CriteriaFrom").asText()).isEqualTo("fallback");
            assertThat(wrong.at("/RoutingCriteria/Steps/0/Expiry/DurationInSeconds")
                            .asInt())
                    .isEqualTo(45);
            assertThat(answer(function.invoke(bytes("{}"))).get("CriteriaFrom").asText())
                    .isEqualTo("fallback");
            assertThat(function.printed()).anySatisfy(line -> assertThat(line).contains("\"severity\":\"ERROR\""));
        }
    }

    @Test
    void doesNotStartWithoutAFallback() throws IOException {
        try (LambdaProcess function = start(RoutingCriteriaHandler.class, Map.of())) {
            assertThatThrownBy(function::awaitReady).hasMessageContaining("FALLBACK_CRITERIA");
        }
    }

    @Test
    void failsWhenTheHandlerIsNotThere() throws IOException, InterruptedException {
        Start missing = new Start("io.github.agentstream.Missing", Map.of(), List.of(), folder.resolve("out"));
        try (LambdaProcess function = LambdaProcess.start(missing)) {
            Answer answer = function.invoke(bytes("{}"));
            assertThat(answer.isError()).isTrue();
            assertThat(answer.text()).contains("io.github.agentstream.Missing");
        }
    }

    private LambdaProcess start(Class<?> handler, Map<String, String> environment) throws IOException {
        return LambdaProcess.start(Start.of(handler, folder.resolve("out")).with(environment));
    }

    private static JsonNode answer(Answer answer) throws IOException {
        assertThat(answer.isError()).as(answer.text()).isFalse();
        return new JsonMapper().readTree(answer.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
