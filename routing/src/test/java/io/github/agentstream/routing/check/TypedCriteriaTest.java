package io.github.agentstream.routing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedCriteriaTest {
    private static final AttributeCondition DUTCH = AttributeCondition.builder()
            .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
            .name("Language")
            .value("Dutch")
            .proficiencyLevel(3)
            .build();

    @Test
    void leavesOutWhatIsNotSent() {
        RoutingStep step = RoutingStep.builder()
                .expression(Expression.of(DUTCH))
                .status(RoutingStepStatus.EXPIRED)
                .build();

        assertThat(check(step)).isEmpty();
    }

    @Test
    void judgesAsDocuments() {
        RoutingStep step = RoutingStep.builder()
                .expression(new Expression.And(List.of(Expression.of(DUTCH), new Expression.Not(DUTCH))))
                .expiry(Expiry.builder().duration(Duration.ofSeconds(3)).build())
                .build();

        assertThat(check(step))
                .containsExactly(
                        "WARNING EXPIRY_SHORT /Steps/0/Expiry/DurationInSeconds",
                        "WARNING CONTRADICTION /Steps/0/Expression",
                        "ERROR DUPLICATE_ATTRIBUTE /Steps/0/Expression/AndExpression/1");
        assertThat(CriteriaCheck.create().check(RoutingCriteria.builder().build()))
                .extracting(Finding::code)
                .containsExactly("STEPS_EMPTY");
    }

    @Test
    void saysWhatCannotBeSent() {
        Expression irregular = new Expression.Irregular(List.of(), JsonFields.empty());

        assertThat(check(RoutingStep.builder().expression(irregular).build()))
                .containsExactly("ERROR UNION_EMPTY /Steps/0/Expression");
        assertThat(check(RoutingStep.builder()
                        .expression(Expression.of(
                                DUTCH.toBuilder().proficiencyLevel(Double.NaN).build()))
                        .build()))
                .containsExactly("ERROR NOT_JSON ");
    }

    @Test
    void isNotBotheredByDepth() {
        Expression expression = Expression.of(DUTCH);
        for (int depth = 0; depth < 100_000; depth++) {
            expression = new Expression.And(List.of(expression));
        }

        assertThat(check(RoutingStep.builder().expression(expression).build())).containsExactly("ERROR NOT_JSON ");
    }

    private static List<String> check(RoutingStep step) {
        return CriteriaCheck.create()
                .check(RoutingCriteria.builder().addStep(step).build())
                .stream()
                .map(CriteriaCheckTest::line)
                .toList();
    }
}
