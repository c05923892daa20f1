package io.github.agentstream.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CertaintyProperties {
    private static final List<String> NAMES = List.of("Aa", "BB", "Language");
    private static final List<String> VALUES = List.of("Aa", "BB");
    private static final List<Agent> MANY = many(10_000);
    private static final List<Agent> ALL_OF_THREE = allOfThreeProficiencies();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isRightAboutTenThousandAgents(
            @ForAll("large") Expression expression, @ForAll("large") Expression otherExpression) {
        CompiledExpression compiled = compile(expression);
        CompiledExpression other = compile(otherExpression);

        if (compiled.isNeverMet()) {
            assertThat(MANY).noneMatch(compiled::matches);
        }
        if (compiled.isAlwaysMet()) {
            assertThat(MANY).allMatch(compiled::matches);
        }
        if (compiled.implies(other)) {
            assertThat(MANY).filteredOn(compiled::matches).allMatch(other::matches);
        }
        if (compiled.isMetByNamedAgentsOnly()) {
            assertThat(MANY)
                    .filteredOn(agent ->
                            agent.id().equals("nobody") && agent.userName().isEmpty())
                    .noneMatch(compiled::matches);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isCertainOfAllThatIsSo(@ForAll("small") Expression expression, @ForAll("small") Expression otherExpression) {
        CompiledExpression compiled = compile(expression);
        CompiledExpression other = compile(otherExpression);

        assertThat(compiled.isNeverMet()).isEqualTo(ALL_OF_THREE.stream().noneMatch(compiled::matches));
        assertThat(compiled.isAlwaysMet()).isEqualTo(ALL_OF_THREE.stream().allMatch(compiled::matches));
        assertThat(compiled.implies(other))
                .isEqualTo(ALL_OF_THREE.stream().filter(compiled::matches).allMatch(other::matches));
        assertThat(compiled.isMetByNamedAgentsOnly())
                .isEqualTo(ALL_OF_THREE.stream()
                        .filter(agent -> agent.id().equals("nobody"))
                        .filter(agent -> agent.userName().isEmpty())
                        .noneMatch(compiled::matches));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void narrowingIsNoticed(@ForAll("small") Expression expression, @ForAll("small") Expression other) {
        CompiledExpression compiled = compile(expression);

        assertThat(compile(new Expression.And(List.of(expression, other))).implies(compiled))
                .isTrue();
        assertThat(compiled.implies(compile(new Expression.Or(List.of(other, expression)))))
                .isTrue();
        assertThat(compiled.implies(compiled)).isTrue();
    }

    /** As large as Amazon Connect takes. */
    @Provide
    Arbitrary<Expression> large() {
        Arbitrary<Expression> and = leaves().list().ofMinSize(1).ofMaxSize(8).map(Expression.And::new);
        return and.list().ofMinSize(1).ofMaxSize(3).map(Expression.Or::new);
    }

    /** About three proficiencies. */
    @Provide
    Arbitrary<Expression> small() {
        Arbitrary<List<Expression>> few = smallLeaves().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Expression> groups = Arbitraries.oneOf(few.map(Expression.And::new), few.map(Expression.Or::new));
        Arbitrary<List<Expression>> operands =
                Arbitraries.oneOf(smallLeaves(), groups).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(operands.map(Expression.And::new), operands.map(Expression.Or::new));
    }

    private static Arbitrary<Expression> leaves() {
        return RandomExpressions.nested(0, RandomExpressions.levels());
    }

    private static Arbitrary<Expression> smallLeaves() {
        Arbitrary<Expression> named = Combinators.combine(
                        RandomExpressions.people().list().ofMinSize(1).ofMaxSize(2), Arbitraries.of(true, false))
                .as((people, negated) -> negated
                        ? new Expression.Not(AttributeConditions.agents(people))
                        : Expression.of(AttributeConditions.agents(people)));
        Arbitrary<Expression> ranged = Combinators.combine(
                        RandomExpressions.names(),
                        RandomExpressions.levels(),
                        RandomExpressions.levels(),
                        Arbitraries.of(true, false))
                .as((name, least, greatest, negated) -> negated
                        ? new Expression.Not(AttributeConditions.between(name, "Aa", least, greatest))
                        : Expression.of(AttributeConditions.between(name, "Aa", least, greatest)));
        return Arbitraries.frequencyOf(Tuple.of(4, ranged), Tuple.of(1, named));
    }

    private static List<Agent> many(int count) {
        Random random = new Random(5);
        List<String> people = List.of("a", "b", "c", "d", "nobody");
        List<Agent> agents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Agent.Builder agent = Agent.builder(people.get(random.nextInt(people.size())));
            if (random.nextBoolean()) {
                agent.userName(people.get(random.nextInt(people.size())));
            }
            for (String name : NAMES) {
                for (String value : VALUES) {
                    int level = random.nextInt(6);
                    if (level > 0) {
                        agent.proficiency(name, value, level);
                    }
                }
            }
            agents.add(agent.build());
        }
        return agents;
    }

    private static List<Agent> allOfThreeProficiencies() {
        List<Agent> agents = new ArrayList<>();
        List<String> people = List.of("a", "b", "c", "d", "nobody");
        for (String id : people) {
            for (String userName : people) {
                for (int levels = 0; levels < 6 * 6 * 6; levels++) {
                    agents.add(agent(id, userName, levels));
                }
            }
        }
        return agents;
    }

    /** The user name {@code nobody} stands for none. */
    private static Agent agent(String id, String userName, int levels) {
        Agent.Builder agent = Agent.builder(id);
        if (!userName.equals("nobody")) {
            agent.userName(userName);
        }
        int rest = levels;
        for (String name : NAMES) {
            if (rest % 6 > 0) {
                agent.proficiency(name, "Aa", rest % 6);
            }
            rest /= 6;
        }
        return agent.build();
    }

    private static CompiledExpression compile(Expression expression) {
        return CompiledExpression.compile(expression).orElseThrow();
    }
}
