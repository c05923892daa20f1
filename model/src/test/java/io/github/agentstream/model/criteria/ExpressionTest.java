package io.github.agentstream.model.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final JsonFields UNKNOWN =
            JsonFields.builder().putText("Customer", "x").build();
    private static final AttributeCondition CONDITION = AttributeCondition.builder()
            .name("Language")
            .matchCriteria(MatchCriteria.builder()
                    .agentsCriteria(AgentsCriteria.builder()
                            .addAgentId("mira.okafor")
                            .unknownFields(UNKNOWN)
                            .build())
                    .unknownFields(UNKNOWN)
                    .build())
            .range(ProficiencyRange.builder().min(1).unknownFields(UNKNOWN).build())
            .unknownFields(UNKNOWN)
            .build();
    private static final Expression LEAF = Expression.of(CONDITION);

    @Test
    void refusesIrregularMembersThatNoObjectHolds() {
        Expression.Irregular both =
                new Expression.Irregular(List.of(LEAF, new Expression.Not(CONDITION)), JsonFields.empty());

        assertThat(both.members()).hasSize(2);
        assertThatThrownBy(() -> new Expression.Irregular(List.of(LEAF, LEAF), JsonFields.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected members of different kinds, found two of one kind");
        assertThatThrownBy(() -> new Expression.Irregular(List.of(both), JsonFields.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected members of different kinds, found an irregular one");
    }

    @Test
    void isSentWithoutUnknownFieldsAtAnyDepth() {
        RoutingCriteria criteria = RoutingCriteria.builder()
                .addStep(RoutingStep.builder()
                        .expression(new Expression.Or(
                                List.of(new Expression.And(List.of(LEAF, new Expression.Not(CONDITION))), LEAF)))
                        .build())
                .build();
        String condition = "{\"MatchCriteria\":{\"AgentsCriteria\":{\"AgentIds\":[\"mira.okafor\"]}},"
                + "\"Name\":\"Language\",\"Range\":{\"MinProficiencyLevel\":1.0}}";

        String sent = new String(RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW), StandardCharsets.UTF_8);

        assertThat(sent)
                .isEqualTo("{\"Steps\":[{\"Expression\":{\"OrExpression\":[{\"AndExpression\":["
                        + "{\"AttributeCondition\":" + condition + "},{\"NotAttributeCondition\":" + condition
                        + "}]},{\"AttributeCondition\":" + condition + "}]}}]}");
    }

    @Test
    void keepsAgentsOutOfToString() {
        assertThat(LEAF.toString()).contains("Language").doesNotContain("mira");
    }
}
