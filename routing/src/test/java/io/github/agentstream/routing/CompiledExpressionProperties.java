package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.criteria.Expression;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompiledExpressionProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void agreesWithWalkingTheTree(@ForAll("expressions") Expression expression, @ForAll("agents") List<Agent> agents) {
        CompiledExpression compiled = compile(expression);

        assertThat(agents)
                .allSatisfy(agent ->
                        assertThat(compiled.matches(agent)).isEqualTo(NaiveEvaluation.matches(expression, agent)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void explainsWhyNotExactlyWhereItDoesNotMatch(
            @ForAll("expressions") Expression expression, @ForAll("agents") List<Agent> agents) {
        CompiledExpression compiled = compile(expression);

        assertThat(agents).allSatisfy(agent -> {
            Explanation explanation = compiled.explain(agent);
            assertThat(explanation.matches()).isEqualTo(compiled.matches(agent));
            assertThat(explanation.misses().isEmpty()).isEqualTo(explanation.matches());
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isTheOppositeOfWhatDeMorganMakesOfIt(
            @ForAll("expressions") Expression expression, @ForAll("agents") List<Agent> agents) {
        CompiledExpression compiled = compile(expression);
        CompiledExpression opposite = compile(opposite(expression));

        assertThat(agents)
                .allSatisfy(agent -> assertThat(compiled.matches(agent)).isNotEqualTo(opposite.matches(agent)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfOperands(
            @ForAll("expressions") Expression one,
            @ForAll("expressions") Expression other,
            @ForAll("agents") List<Agent> agents) {
        CompiledExpression both = compile(new Expression.And(List.of(one, other)));
        CompiledExpression swapped = compile(new Expression.And(List.of(other, one)));

        assertThat(agents).allSatisfy(agent -> assertThat(both.matches(agent)).isEqualTo(swapped.matches(agent)));
    }

    @Provide
    Arbitrary<Expression> expressions() {
        return RandomExpressions.nested(3, RandomExpressions.levels());
    }

    @Provide
    Arbitrary<List<Agent>> agents() {
        Arbitrary<Proficiency> proficiencies = Combinators.combine(
                        RandomExpressions.names(), RandomExpressions.values(), RandomExpressions.levels())
                .as((name, value, level) -> Proficiency.builder()
                        .name(name)
                        .value(value)
                        .level(level)
                        .build());
        Arbitrary<Agent> agents = Combinators.combine(
                        RandomExpressions.people(),
                        RandomExpressions.people().optional(),
                        proficiencies.list().ofMaxSize(5))
                .as((id, userName, held) -> Agent.of(
                        id,
                        Configuration.builder()
                                .username(userName)
                                .proficiencies(held)
                                .build()));
        return agents.list().ofMinSize(1).ofMaxSize(10);
    }

    private static Expression opposite(Expression expression) {
        if (expression instanceof Expression.And and) {
            return new Expression.Or(and.operands().stream()
                    .map(CompiledExpressionProperties::opposite)
                    .toList());
        }
        if (expression instanceof Expression.Or or) {
            return new Expression.And(or.operands().stream()
                    .map(CompiledExpressionProperties::opposite)
                    .toList());
        }
        return expression instanceof Expression.Not not
                ? Expression.of(not.condition())
                : new Expression.Not(((Expression.Condition) expression).condition());
    }

    private static CompiledExpression compile(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }
}
