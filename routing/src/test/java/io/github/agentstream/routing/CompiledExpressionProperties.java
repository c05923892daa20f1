package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Proficiency;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import java.util.List;
import net.jqwik.api.Arbitraries;
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
        return nested(3);
    }

    private static Arbitrary<Expression> nested(int depth) {
        Arbitrary<Expression> leaves = Combinators.combine(conditions(), Arbitraries.of(true, false))
                .as((condition, negated) -> negated ? new Expression.Not(condition) : Expression.of(condition));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Expression>> operands =
                nested(depth - 1).list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(leaves, operands.map(Expression.And::new), operands.map(Expression.Or::new));
    }

    private static Arbitrary<AttributeCondition> conditions() {
        return Arbitraries.oneOf(
                Combinators.combine(names(), values(), levels()).as(Conditions::atLeast),
                Combinators.combine(names(), values(), levels(), levels()).as(Conditions::between),
                people().list().ofMinSize(1).ofMaxSize(3).map(Conditions::agents));
    }

    @Provide
    Arbitrary<List<Agent>> agents() {
        Arbitrary<Proficiency> proficiencies = Combinators.combine(names(), values(), levels())
                .as((name, value, level) -> Proficiency.builder()
                        .name(name)
                        .value(value)
                        .level(level)
                        .build());
        Arbitrary<Agent> agents = Combinators.combine(
                        people(), people().optional(), proficiencies.list().ofMaxSize(5))
                .as((id, userName, held) -> Agent.of(
                        id,
                        Configuration.builder()
                                .username(userName)
                                .proficiencies(held)
                                .build()));
        return agents.list().ofMinSize(1).ofMaxSize(10);
    }

    /** The first two collide as hash codes do. */
    private static Arbitrary<String> names() {
        return Arbitraries.of("Aa", "BB", "Language");
    }

    private static Arbitrary<String> values() {
        return Arbitraries.of("Aa", "BB");
    }

    private static Arbitrary<String> people() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    private static Arbitrary<Double> levels() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Integer::doubleValue),
                Arbitraries.of(0.0, 1.5, 2.5, 4.5, 6.0));
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
