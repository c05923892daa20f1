package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final Agent LENA = Agent.builder("user-lena")
            .userName("lena.berg")
            .proficiency("Language", "Dutch", 3)
            .proficiency("Product", "Boiler", 1)
            .build();

    @ParameterizedTest
    @CsvSource({
        "Dutch, 4, 5, false, BELOW, 1",
        "Dutch, 1, 2, false, ABOVE, 1",
        "Dutch, 5, 5, false, BELOW, 2",
        "Danish, 2, 5, false, ABSENT, 2",
        "Dutch, 1, 5, true, PRESENT, 3",
        "Dutch, 3, 3, true, BELOW, 1",
        "Dutch, 3, 5, true, ABOVE, 1",
        "Dutch, 5, 4, false, IMPOSSIBLE,",
        "Danish, 5, 4, false, IMPOSSIBLE,"
    })
    void tellsByHowMuchALevelIsMissed(
            String value, double least, double greatest, boolean negated, Miss.Reason reason, Double distance) {
        Expression expression = negated
                ? new Expression.Not(AttributeConditions.between("Language", value, least, greatest))
                : Expression.of(AttributeConditions.between("Language", value, least, greatest));

        Explanation explanation = explain(expression);

        assertThat(explanation.matches()).isFalse();
        assertThat(explanation.misses())
                .singleElement()
                .returns(reason, Miss::reason)
                .returns(distance == null ? OptionalDouble.empty() : OptionalDouble.of(distance), Miss::distance)
                .returns(negated ? "/NotAttributeCondition" : "/AttributeCondition", Miss::location);
    }

    @Test
    void tellsWhoIsNotNamedAndWhoIs() {
        Expression others = Expression.of(AttributeConditions.agents(List.of("user-omar")));
        Expression notLena = new Expression.Not(AttributeConditions.agents(List.of("lena.berg")));

        assertThat(explain(others).misses()).extracting(Miss::reason).containsExactly(Miss.Reason.NOT_NAMED);
        assertThat(explain(notLena).misses()).extracting(Miss::reason).containsExactly(Miss.Reason.NAMED);
        assertThat(explain(notLena).misses().get(0).admitted()).isEmpty();
    }

    @Test
    void listsTheNearestFirst() {
        Expression expression = new Expression.Or(List.of(
                new Expression.And(List.of(
                        Expression.of(AttributeConditions.atLeast("Language", "Danish", 4)),
                        Expression.of(AttributeConditions.atLeast("Language", "Dutch", 3)))),
                Expression.of(AttributeConditions.agents(List.of("user-omar"))),
                new Expression.And(List.of(
                        Expression.of(AttributeConditions.atLeast("Product", "Boiler", 3)),
                        Expression.of(AttributeConditions.atLeast("Language", "Dutch", 4))))));

        assertThat(explain(expression).misses())
                .extracting(Miss::location)
                .containsExactly(
                        "/OrExpression/2/AndExpression/1/AttributeCondition",
                        "/OrExpression/2/AndExpression/0/AttributeCondition",
                        "/OrExpression/0/AndExpression/0/AttributeCondition",
                        "/OrExpression/1/AttributeCondition");
    }

    @Test
    void hasNothingToSayAboutWhoMatches() {
        Expression expression = new Expression.Or(List.of(
                Expression.of(AttributeConditions.atLeast("Language", "Danish", 4)),
                Expression.of(AttributeConditions.atLeast("Language", "Dutch", 3))));

        assertThat(explain(expression)).isEqualTo(new Explanation(true, List.of()));
    }

    @Test
    void comparesInAnyLetterCaseWhenTold() {
        Expression small = Expression.of(AttributeConditions.atLeast("language", "DUTCH", 4));
        Agent twice = Agent.builder("user-omar")
                .proficiency("Language", "Dutch", 2)
                .proficiency("Language", "dutch", 4)
                .build();
        CompiledExpression compiled =
                CompiledExpression.compile(small, LetterCase.IGNORED).orElseThrow();

        assertThat(compiled.matches(twice)).isTrue();
        assertThat(compiled.explain(LENA).misses()).extracting(Miss::reason).containsExactly(Miss.Reason.BELOW);
        assertThat(explain(small).misses()).extracting(Miss::reason).containsExactly(Miss.Reason.ABSENT);
    }

    @Test
    void isNotBotheredByDepth() {
        Expression expression = Expression.of(AttributeConditions.atLeast("Language", "Dutch", 4));
        for (int depth = 0; depth < 10_000; depth++) {
            expression = new Expression.And(new ArrayList<>(List.of(expression)));
        }

        assertThat(explain(expression).misses()).hasSize(1);
    }

    private static Explanation explain(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow().explain(LENA);
    }
}
