package io.github.agentstream.routing.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.routing.text.CriteriaText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final FlowAction ACTION = new FlowAction("set-criteria", "to-queue", "to-everybody");
    private static final RoutingCriteria LADDER = criteria("agents(user-lena) FOR 30s"
            + " THEN Language:Dutch >= 4 AND \"Name of Value\":ValueName 2..5 FOR 1m THEN Language:Dutch >= 1");

    @Test
    void returnsAnObjectToAFlow() throws IOException {
        Map<String, Object> response = LambdaResponse.of("Criteria_1", LADDER);

        assertThat(response.get("Criteria_1")).isInstanceOf(Map.class);
        response.put("tier", "gold");
        assertThat(tree(response)).isEqualTo(file("lambda-response.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "a-b", "é", "$"})
    void takesKeysThatAFlowCanReferTo(String key) {
        assertThatThrownBy(() -> LambdaResponse.of(key, LADDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected a key of letters, digits and `_`");
        assertThatThrownBy(() -> ACTION.settingReturned(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setsCriteriaInAFlow() throws IOException {
        assertThat(tree(ACTION.setting(LADDER))).isEqualTo(file("flow-action.json"));
    }

    @Test
    void setsReturnedCriteriaInAFlow() throws IOException {
        assertThat(tree(ACTION.settingReturned("Criteria_1"))).isEqualTo(file("flow-action-returned.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x:y >= 1 OR x:z >= 1", "NOT x:y >= 1", "allOf(allOf(NOT x:y >= 1))"})
    void leavesOrAndNotToTheLambdaFunction(String expression) {
        assertThatThrownBy(() -> ACTION.setting(criteria("x:y >= 1 FOR 30s THEN " + expression)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected conditions and AND alone at `/Steps/1/Expression`, found OR or NOT, which a flow"
                        + " takes from a Lambda function");
    }

    @Test
    void asksTheApi() throws IOException {
        JsonNode criteria = file("lambda-response.json").get("Criteria_1");

        assertThat(MAPPER.readTree(RoutingDataRequest.body(LADDER)))
                .isEqualTo(MAPPER.createObjectNode().set("RoutingCriteria", criteria));
        assertThat(MAPPER.readTree(RoutingDataRequest.body(LADDER, new QueuePosition.Priority(2))))
                .isEqualTo(MAPPER.createObjectNode().put("QueuePriority", 2).set("RoutingCriteria", criteria));
        assertThat(MAPPER.readTree(
                        RoutingDataRequest.body(LADDER, new QueuePosition.TimeAdjustment(Duration.ofMinutes(-1)))))
                .isEqualTo(MAPPER.createObjectNode()
                        .put("QueueTimeAdjustmentSeconds", -60)
                        .set("RoutingCriteria", criteria));
    }

    @Test
    void boundsThePlaceInTheQueue() {
        assertThat(new QueuePosition.Priority(Long.MAX_VALUE).priority()).isEqualTo(9223372036854775807L);
        assertThatThrownBy(() -> new QueuePosition.Priority(0))
                .hasMessage("Expected a priority from `1` upwards, found `0`");
        for (Duration wrong : List.of(Duration.ofMillis(1), Duration.ofSeconds(Integer.MAX_VALUE + 1L))) {
            assertThatThrownBy(() -> new QueuePosition.TimeAdjustment(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Expected a whole number of seconds from `-2147483648` to `2147483647`, found `" + wrong
                            + "`");
        }
    }

    @Test
    void filtersMetricsByKeysWithSmallLetters() {
        assertThat(MetricFilter.of(expression("NOT Language:Dutch 1..5 OR \"Name of Value\":ValueName >= 2")))
                .hasValue("{\"orExpression\":[{\"notAttributeCondition\":{\"comparisonOperator\":\"Range\","
                        + "\"name\":\"Language\",\"range\":{\"minProficiencyLevel\":1.0,\"maxProficiencyLevel\":5.0},"
                        + "\"value\":\"Dutch\"}},{\"attributeCondition\":{\"comparisonOperator\":"
                        + "\"NumberGreaterOrEqualTo\",\"name\":\"Name of Value\",\"proficiencyLevel\":2.0,"
                        + "\"value\":\"ValueName\"}}]}");
        assertThat(MetricFilter.of(expression("agents(Name, Value)")))
                .hasValue("{\"attributeCondition\":{\"comparisonOperator\":\"Match\",\"matchCriteria\":"
                        + "{\"agentsCriteria\":{\"agentIds\":[\"Name\",\"Value\"]}}}}");
    }

    @Test
    void filtersMetricsUpToALength() {
        int rest = MetricFilter.of(expression("n:v >= 1")).orElseThrow().length() - 1;

        assertThat(MetricFilter.of(expression("n".repeat(MetricFilter.MAX_LENGTH - rest) + ":v >= 1")))
                .hasValueSatisfying(filter -> assertThat(filter).hasSize(3_000));
        assertThat(MetricFilter.of(expression("n".repeat(MetricFilter.MAX_LENGTH - rest + 1) + ":v >= 1")))
                .isEmpty();
    }

    @Test
    void sendsNoIrregularExpression() {
        Expression irregular = new Expression.Irregular(List.of(), JsonFields.empty());
        RoutingCriteria criteria = RoutingCriteria.builder()
                .addStep(RoutingStep.builder().expression(irregular).build())
                .build();

        assertThatThrownBy(() -> LambdaResponse.of("key", criteria)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ACTION.setting(criteria)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoutingDataRequest.body(criteria)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoutingDataRequest.body(criteria, new QueuePosition.Priority(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MetricFilter.of(irregular)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RoutingCriteria criteria(String text) {
        return CriteriaText.read(text).orElseThrow();
    }

    private static Expression expression(String text) {
        return criteria(text).steps().get(0).expression().orElseThrow();
    }

    private static JsonNode tree(Map<String, Object> map) throws IOException {
        return MAPPER.readTree(MAPPER.writeValueAsBytes(map));
    }

    private static JsonNode file(String name) throws IOException {
        try (InputStream json = SendTest.class.getResourceAsStream(name)) {
            return MAPPER.readTree(json);
        }
    }
}
