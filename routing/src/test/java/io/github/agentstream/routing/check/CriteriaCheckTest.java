package io.github.agentstream.routing.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.routing.Agent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaCheckTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FIVE_OPERANDS = "{\"Steps\":[{\"Expression\":{\"OrExpression\":["
            + String.join(",", leaf("a"), leaf("b"), leaf("c"), leaf("d"), leaf("e")) + "]}}]}";

    @TestFactory
    Stream<DynamicTest> judgesDocuments() throws IOException {
        try (InputStream json = CriteriaCheckTest.class.getResourceAsStream("documents.json")) {
            List<DynamicTest> cases = new ArrayList<>();
            for (JsonNode each : MAPPER.readTree(json)) {
                cases.add(DynamicTest.dynamicTest(each.get("case").textValue(), () -> assertJudged(each)));
            }
            return cases.stream();
        }
    }

    private static void assertJudged(JsonNode each) throws IOException {
        List<String> expected = new ArrayList<>();
        each.get("findings").forEach(finding -> expected.add(finding.textValue()));

        List<Finding> findings = CriteriaCheck.create().check(MAPPER.writeValueAsBytes(each.get("document")));

        assertThat(findings)
                .isSorted()
                .allSatisfy(finding -> assertThat(finding.message())
                        .startsWith("Expected ")
                        .contains(", found ")
                        .endsWith("."))
                .allSatisfy(finding -> assertThat(finding.source()).isPresent())
                .extracting(CriteriaCheckTest::line)
                .containsExactlyInAnyOrderElementsOf(expected);
        if (each.has("actual")) {
            assertThat(findings.get(0).actual().orElseThrow())
                    .isEqualByComparingTo(each.get("actual").decimalValue());
        }
        if (each.has("limit")) {
            assertThat(findings.get(0).limit().orElseThrow())
                    .isEqualByComparingTo(each.get("limit").decimalValue());
        }
        for (JsonNode hint : each.path("hints")) {
            assertThat(findings)
                    .flatMap(finding -> finding.hint().stream().toList())
                    .contains(hint.textValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"Steps\":[]} {}", "Steps", "{\"Steps\":[1e]}", "{'Steps':[]}"})
    void saysWhatIsNotJson(String text) {
        assertThat(CriteriaCheck.create().check(text))
                .extracting(CriteriaCheckTest::line)
                .containsExactly("ERROR NOT_JSON ");
    }

    @Test
    void saysWhichKeyIsRepeated() {
        String twice = "{\"Steps\":[{\"Expression\":{\"AttributeCondition\":" + condition("a")
                + ",\"AttributeCondition\":" + condition("b") + "}}]}";

        assertThat(CriteriaCheck.create().check(twice))
                .extracting(CriteriaCheckTest::line)
                .containsExactly("ERROR KEY_REPEATED /Steps/0/Expression/AttributeCondition");
    }

    @Test
    void takesAnObjectForNoListOfOperands() {
        String object = "{\"Steps\":[{\"Expression\":{\"AndExpression\":[{\"Expression\":\"a\","
                + "\"AndExpression\":{\"Steps\":\"b\"}}]}}]}";

        assertThat(CriteriaCheck.create().check(object))
                .extracting(CriteriaCheckTest::line)
                .containsExactly(
                        "ERROR UNION_UNKNOWN /Steps/0/Expression/AndExpression/0",
                        "ERROR VALUE_TYPE /Steps/0/Expression/AndExpression/0/AndExpression");
    }

    @Test
    void isNotBotheredByDepth() {
        String deep = "{\"Steps\":[{\"Expression\":" + "{\"AndExpression\":[".repeat(450) + leaf("a") + "]}".repeat(450)
                + "}]}";

        assertThat(CriteriaCheck.create().check(deep)).extracting(Finding::code).containsOnly("AND_NESTED");
        assertThat(CriteriaCheck.create().check("[".repeat(100_000)))
                .extracting(Finding::code)
                .containsExactly("NOT_JSON");
    }

    @ParameterizedTest
    @CsvSource({"3, ERROR", "4, WARNING", "5,"})
    void takesRaisedLimits(int limit, Severity expected) {
        List<Finding> findings = CriteriaCheck.builder()
                .limit(CriteriaLimit.OR_OPERANDS, limit)
                .build()
                .check(FIVE_OPERANDS);

        assertThat(findings)
                .extracting(Finding::severity)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void takesOtherSeverities() {
        assertThat(CriteriaCheck.builder()
                        .severity("OR_TOO_MANY", Severity.INFO)
                        .build()
                        .check(FIVE_OPERANDS))
                .extracting(CriteriaCheckTest::line)
                .containsExactly("INFO OR_TOO_MANY /Steps/0/Expression/OrExpression");
        assertThat(CriteriaCheck.builder().without("OR_TOO_MANY").build().check(FIVE_OPERANDS))
                .isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaCheck.builder().without("OR_TO_MANY"))
                .withMessage("Expected a code of this check, found `OR_TO_MANY`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriteriaCheck.builder().limit(CriteriaLimit.STEPS, -1))
                .withMessage("Expected a limit from `0` upwards, found `-1`");
    }

    @ParameterizedTest
    @CsvSource({
        "Language, Dutch, , ",
        "language, Dutch, ATTRIBUTE_UNKNOWN, Language",
        "Langauge, Dutch, ATTRIBUTE_UNKNOWN, Language",
        "connect:Product, Boiler, , ",
        "connect:Language, connect:Dutch, , ",
        "connect:Subtype, connect:Dutsh, ATTRIBUTE_VALUE_UNKNOWN, connect:Dutch",
        "Subtype, connect:Dutch, ATTRIBUTE_UNKNOWN, connect:Subtype",
        "Product, Heat pump, , ",
        "Product, Heatpump, ATTRIBUTE_VALUE_UNKNOWN, Heat pump",
        "Product, Chimney, ATTRIBUTE_VALUE_UNKNOWN, "
    })
    void knowsTheAttributesOfTheInstance(String name, String value, String code, String meant) {
        CriteriaCheck check = CriteriaCheck.builder()
                .catalogue(Map.of(
                        "Language", Set.of("Dutch", "Danish"),
                        "Product", List.of("Boiler", "Heat pump"),
                        "connect:Subtype", List.of("connect:Dutch")))
                .build();

        List<Finding> findings = check.check("{\"Steps\":[{\"Expression\":" + leaf(name, value) + "}]}");

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        if (meant != null) {
            assertThat(findings.get(0).hint()).contains("Did you mean `" + meant + "`?");
        }
    }

    @Test
    void saysWhatNobodyOfTheRosterMeets() {
        CriteriaCheck check = CriteriaCheck.builder()
                .roster(List.of(
                        Agent.builder("ines").proficiency("Skill", "a", 2).build(),
                        Agent.builder("tom").build()))
                .build();
        String steps = "{\"Steps\":[{\"Expression\":" + leaf("b") + ",\"Expiry\":{\"DurationInSeconds\":30}},"
                + "{\"Expression\":" + leaf("a") + "}]}";

        assertThat(check.check(steps))
                .extracting(CriteriaCheckTest::line)
                .containsExactly("WARNING ROSTER_WITHOUT_MATCH /Steps/0");
    }

    @Test
    void givesTheExpressionsThatCanBeRead() {
        String steps = "{\"Steps\":[{\"Expression\":" + leaf("a") + ",\"Expiry\":{\"DurationInSeconds\":30}},"
                + "{\"Expression\":{\"AttributeCondition\":{\"ProficiencyLevel\":\"high\"}}}]}";

        CheckedCriteria reading = CriteriaCheck.create().read(steps.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.expressions()).hasSize(2);
        assertThat(reading.expressions().get(0)).isPresent();
        assertThat(reading.expressions().get(1)).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).contains("VALUE_TYPE", "OPERATOR_MISSING");
    }

    static String line(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.location();
    }

    private static String leaf(String value) {
        return leaf("Skill", value);
    }

    private static String leaf(String name, String value) {
        return "{\"AttributeCondition\":" + condition(value).replace("Skill", name) + "}";
    }

    private static String condition(String value) {
        return "{\"Name\":\"Skill\",\"Value\":\"" + value
                + "\",\"ProficiencyLevel\":1,\"ComparisonOperator\":\"NumberGreaterOrEqualTo\"}";
    }
}
