package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.json.AgentStreamModule;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompilationTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AgentStreamModule()).build();

    @TestFactory
    Stream<DynamicTest> saysWhatCannotBeEvaluatedAndWhere() throws IOException {
        try (InputStream json = CompilationTest.class.getResourceAsStream("unevaluable.json")) {
            List<DynamicTest> cases = new ArrayList<>();
            for (JsonNode each : MAPPER.readTree(json)) {
                Expression expression = MAPPER.treeToValue(each.get("expression"), Expression.class);
                String code = each.get("code").textValue();
                String location = each.get("location").textValue();
                cases.add(DynamicTest.dynamicTest(
                        code + " at `" + location + "`", () -> assertFound(expression, code, location)));
            }
            return cases.stream();
        }
    }

    @Test
    void saysAllAtOnceInOrder() {
        AttributeCondition bare = AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .build();
        Compilation compilation = CompiledExpression.compile(new Expression.Or(List.of(
                new Expression.And(List.of(
                        Expression.of(AttributeConditions.atLeast("Language", "Dutch", 1)), new Expression.Not(bare))),
                Expression.of(AttributeConditions.atLeast("Language", "Dutch", Double.NaN)),
                new Expression.And(List.of()))));

        assertThat(compilation.findings())
                .extracting(Finding::location)
                .containsExactly(
                        "/OrExpression/0/AndExpression/1/NotAttributeCondition/Name",
                        "/OrExpression/0/AndExpression/1/NotAttributeCondition/ProficiencyLevel",
                        "/OrExpression/0/AndExpression/1/NotAttributeCondition/Value",
                        "/OrExpression/1/AttributeCondition/ProficiencyLevel",
                        "/OrExpression/2/AndExpression");
    }

    @Test
    void throwsWhatItFoundOnRequest() {
        Compilation compilation = CompiledExpression.compile(new Expression.And(List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(compilation::orElseThrow)
                .withMessage("AND_EMPTY at `/AndExpression`: Expected at least one operand, found none.");
    }

    @Test
    void hasNoFindingsWhenThereIsACompiledForm() {
        Compilation compilation =
                CompiledExpression.compile(Expression.of(AttributeConditions.atLeast("Language", "Dutch", 9)));

        assertThat(compilation.findings()).isEmpty();
        assertThat(compilation.compiled()).containsSame(compilation.orElseThrow());
    }

    @Test
    void printsWhatItHas() {
        Expression one = Expression.of(AttributeConditions.atLeast("Language", "Dutch", 1));

        assertThat(CompiledExpression.compile(one))
                .hasToString("Compilation{compiled=CompiledExpression{conditions=1}}");
        assertThat(CompiledExpression.compile(new Expression.Or(List.of())).toString())
                .startsWith("Compilation{findings=[")
                .contains("OR_EMPTY");
    }

    @Test
    void takesOperatorsInAnyLetterCase() throws JsonProcessingException {
        String json = "{\"AttributeCondition\":{\"Name\":\"Language\",\"Value\":\"Dutch\",\"ProficiencyLevel\":1,"
                + "\"ComparisonOperator\":\"numbergreaterorequalto\"}}";

        assertThat(CompiledExpression.compile(ConnectJson.read(json, Expression.class))
                        .compiled())
                .isPresent();
    }

    private static void assertFound(Expression expression, String code, String location) {
        Compilation compilation = CompiledExpression.compile(expression);

        assertThat(compilation.compiled()).isEmpty();
        assertThat(compilation.findings())
                .singleElement()
                .returns(code, Finding::code)
                .returns(location, Finding::location)
                .returns(Severity.ERROR, Finding::severity)
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("Expected ")
                        .contains(", found ")
                        .endsWith("."))
                .satisfies(finding -> assertThat(finding.source()).isPresent());
    }
}
