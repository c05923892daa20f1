package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.json.AgentStreamModule;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledExpressionTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AgentStreamModule()).build();

    @TestFactory
    Stream<DynamicContainer> tellsWhoMeetsAnExpression() throws IOException {
        return groups("evaluation.json");
    }

    /**
     * The worked example of "Proficiency routing", told anew; the page contradicts itself, so each reading is a group.
     */
    @TestFactory
    Stream<DynamicContainer> tellsWhomEachStepOfALadderReaches() throws IOException {
        return groups("ladder.json");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 2, 5, true", "2.5, 3, 5, false", "2.5, 2.5, 5, true", "2.7, 2.5, 5, true", "2.5, 1, 2, false",
        "2.5, 2, 3, true", "2.5, 2.6, 2.9, false", "0, 1, 5, false", "0, 0, 5, true", "6, 5, 5, false"
    })
    void comparesLevelsOfAgentsThatAreNotWholeAsNumbers(double level, double least, double greatest, boolean expected) {
        Agent agent = agentWithReceivedLevel(level);
        Expression range = Expression.of(AttributeConditions.between("Language", "Dutch", least, greatest));
        Expression notInRange = new Expression.Not(AttributeConditions.between("Language", "Dutch", least, greatest));

        assertThat(compile(range).matches(agent)).isEqualTo(expected);
        assertThat(compile(notInRange).matches(agent)).isNotEqualTo(expected);
    }

    @Test
    void takesALevelAboveFiveForAtLeastFive() {
        Expression atLeast = Expression.of(AttributeConditions.atLeast("Language", "Dutch", 5));

        assertThat(compile(atLeast).matches(agentWithReceivedLevel(6))).isTrue();
        assertThat(compile(atLeast).matches(agentWithReceivedLevel(4.9))).isFalse();
    }

    @Test
    void findsAgentsByIdWhenTheirNameIsNotKnown() {
        CompiledExpression expression =
                compile(Expression.of(AttributeConditions.agents(List.of("user-lena", "lena.berg"))));

        assertThat(expression.matches(Agent.builder("user-lena").build())).isTrue();
        assertThat(expression.matches(Agent.builder("user-omar").build())).isFalse();
        assertThat(expression.matches(
                        Agent.builder("user-x").userName("lena.berg").build()))
                .isTrue();
        assertThat(expression.matches(
                        Agent.builder("user-x").userName("Lena.Berg").build()))
                .isFalse();
    }

    @Test
    void isNotBotheredByDepth() {
        Expression expression = Expression.of(AttributeConditions.atLeast("Language", "Dutch", 3));
        Expression other = new Expression.Not(AttributeConditions.atLeast("Language", "Dutch", 1));
        for (int depth = 0; depth < 100_000; depth++) {
            expression = depth % 2 == 0
                    ? new Expression.And(List.of(expression))
                    : new Expression.Or(List.of(other, expression));
        }
        CompiledExpression compiled = compile(expression);

        assertThat(compiled.matches(agentWithReceivedLevel(3))).isTrue();
        assertThat(compiled.matches(agentWithReceivedLevel(2))).isFalse();
        assertThat(compiled.matches(Agent.builder("user-newcomer").build())).isTrue();
    }

    @Test
    void asksAllOrAnyOfTheOperands() {
        List<Expression> operands = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            operands.add(Expression.of(AttributeConditions.agents(List.of("user-" + i))));
        }

        CompiledExpression any = compile(new Expression.Or(operands));
        CompiledExpression all = compile(new Expression.And(operands));

        assertThat(any.matches(Agent.builder("user-2").build())).isTrue();
        assertThat(any.matches(Agent.builder("user-3").build())).isFalse();
        assertThat(all.matches(Agent.builder("user-0").userName("user-1").build()))
                .isFalse();
    }

    @Test
    void doesNotPrintWhomItNames() {
        assertThat(compile(Expression.of(AttributeConditions.agents(List.of("lena.berg")))))
                .hasToString("CompiledExpression{conditions=1}");
    }

    private static CompiledExpression compile(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }

    private static Agent agentWithReceivedLevel(double level) {
        return Agent.of(
                "user-lena",
                Configuration.builder()
                        .addProficiency(Proficiency.builder()
                                .name("Language")
                                .value("Dutch")
                                .level(level)
                                .build())
                        .build());
    }

    private static Stream<DynamicContainer> groups(String file) throws IOException {
        try (InputStream json = CompiledExpressionTest.class.getResourceAsStream(file)) {
            List<DynamicContainer> groups = new ArrayList<>();
            for (JsonNode group : MAPPER.readTree(json)) {
                groups.add(group(group));
            }
            return groups.stream();
        }
    }

    private static DynamicContainer group(JsonNode group) throws IOException {
        List<Agent> agents = new ArrayList<>();
        for (JsonNode agent : group.get("agents")) {
            agents.add(Agent.of(
                    agent.get("id").textValue(), MAPPER.treeToValue(agent.get("configuration"), Configuration.class)));
        }
        List<DynamicTest> steps = new ArrayList<>();
        for (JsonNode step : group.get("steps")) {
            CompiledExpression expression = compile(MAPPER.treeToValue(step.get("expression"), Expression.class));
            List<String> expected = new ArrayList<>();
            step.get("matches").forEach(id -> expected.add(id.textValue()));
            steps.add(DynamicTest.dynamicTest(
                    step.get("case").textValue(),
                    () -> assertThat(agents)
                            .filteredOn(expression::matches)
                            .extracting(Agent::id)
                            .containsExactlyElementsOf(expected)));
        }
        return DynamicContainer.dynamicContainer(group.get("about").textValue(), steps);
    }
}
