package io.github.agentstream.routing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.json.AgentStreamModule;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CriteriaTextTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AgentStreamModule()).build();

    @TestFactory
    Stream<DynamicTest> saysTheSameInTextAndJson() throws IOException {
        return cases("said.json", said -> {
            String text = said.get("text").textValue();
            RoutingCriteria criteria = criteria(said);

            assertThat(CriteriaText.read(text).orElseThrow()).isEqualTo(criteria);
            assertThat(CriteriaText.write(criteria).orElseThrow()).isEqualTo(text);
            assertThat(MAPPER.readTree(RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW)))
                    .isEqualTo(said.get("criteria"));
        });
    }

    @TestFactory
    Stream<DynamicTest> readsOtherSpellings() throws IOException {
        return cases("respelt.json", respelt -> {
            RoutingCriteria criteria =
                    CriteriaText.read(respelt.get("text").textValue()).orElseThrow();

            assertThat(CriteriaText.write(criteria).text())
                    .hasValue(respelt.get("canonical").textValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> tellsWhereATextIsWrong() throws IOException {
        return cases("faults.json", fault -> {
            CriteriaReading reading = CriteriaText.read(fault.get("text").textValue());

            assertThat(reading.criteria()).isEmpty();
            assertThat(reading.problem()).hasValueSatisfying(problem -> {
                assertThat(problem.line()).isEqualTo(fault.get("line").intValue());
                assertThat(problem.column()).isEqualTo(fault.get("column").intValue());
                assertThat(problem.expected()).isEqualTo(fault.get("expected").textValue());
                assertThat(problem.found()).isEqualTo(fault.get("found").textValue());
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> tellsWhatThereAreNoWordsFor() throws IOException {
        return cases("unsayable.json", unsayable -> {
            CriteriaWording wording = CriteriaText.write(criteria(unsayable));

            assertThat(wording.text()).isEmpty();
            assertThat(wording.problem().map(Problem::message))
                    .hasValue(unsayable.get("message").textValue());
        });
    }

    @Test
    void leavesOutWhatIsReported() throws IOException {
        String reported =
                "{\"ActivationTimestamp\":\"2026-01-05T09:00:00Z\",\"Index\":2,\"Steps\":[{\"Status\":\"EXPIRED\","
                        + "\"Expiry\":{\"DurationInSeconds\":30,\"ExpiryTimestamp\":\"2026-01-05T09:00:30Z\"},"
                        + "\"Expression\":{\"AttributeCondition\":{\"Name\":\"Language\",\"Value\":\"Dutch\","
                        + "\"ProficiencyLevel\":3,\"ComparisonOperator\":\"NumberGreaterOrEqualTo\"}}}]}";

        assertThat(CriteriaText.write(ConnectJson.read(reported, RoutingCriteria.class))
                        .text())
                .hasValue("Language:Dutch >= 3 FOR 30s");
    }

    @Test
    void takesTextsUpToALength() {
        String text = "x:y >= 1";
        String longest = text + " ".repeat(CriteriaText.MAX_LENGTH - text.length());

        assertThat(CriteriaText.read(longest).criteria()).isPresent();
        assertThat(CriteriaText.read(longest + " ").problem())
                .hasValue(new TextProblem(65_536, 1, 65_537, "a text of at most `65536` characters", "one of `65537`"));
    }

    @Test
    void writesTextsUpToALength() {
        assertThat(CriteriaText.write(withName("n".repeat(CriteriaText.MAX_LENGTH - ":v >= 1".length())))
                        .text())
                .hasValueSatisfying(text -> assertThat(text).hasSize(CriteriaText.MAX_LENGTH));
        assertThat(CriteriaText.write(withName("n".repeat(CriteriaText.MAX_LENGTH - ":v >= 1".length() + 1)))
                        .problem())
                .hasValue(new Problem("", "criteria that take at most `65536` characters", "`65537`"));
    }

    @Test
    void refusesHostileTextsWithoutFurtherAdo() {
        for (String piece : List.of("(", "NOT ", "allOf(", "\"", "\\", "x:", "9", "agents(a,", "x:y >= 1 AND ")) {
            String text = piece.repeat(CriteriaText.MAX_LENGTH / piece.length());

            assertThat(CriteriaText.read(text).problem()).isPresent();
        }
    }

    @Test
    void throwsForWhoKnowsBetter() {
        assertThatThrownBy(() -> CriteriaText.read("Language").orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected `:` at line 1, column 9, found the end.");
        assertThatThrownBy(() ->
                        CriteriaText.write(RoutingCriteria.builder().build()).orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected a step at `/Steps`, found none.");
    }

    @Test
    void doesNotPrintWhomItNames() {
        String text = "agents(lena)";

        assertThat(CriteriaText.read(text).toString())
                .startsWith("CriteriaReading{criteria=")
                .doesNotContain("lena");
        assertThat(CriteriaText.write(CriteriaText.read(text).orElseThrow())).hasToString("CriteriaWording{length=12}");
        assertThat(CriteriaText.read("agents(lena.berg)").toString()).doesNotContain("lena", "berg");
    }

    private static RoutingCriteria withName(String name) {
        return RoutingCriteria.builder()
                .addStep(RoutingStep.builder()
                        .expression(Expression.of(AttributeConditions.atLeast(name, "v", 1)))
                        .build())
                .build();
    }

    private static RoutingCriteria criteria(JsonNode holder) throws IOException {
        byte[] json = holder.get("criteria").toString().getBytes(StandardCharsets.UTF_8);
        return ConnectJson.read(json, RoutingCriteria.class);
    }

    private static Stream<DynamicTest> cases(String file, Check check) throws IOException {
        try (InputStream json = CriteriaTextTest.class.getResourceAsStream(file)) {
            JsonNode cases = MAPPER.readTree(json);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(name(one), () -> check.accept(one)));
        }
    }

    private static String name(JsonNode one) {
        return one.path("case").asText("`" + one.path("text").asText() + "`");
    }

    private interface Check {
        void accept(JsonNode one) throws IOException;
    }
}
