package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Expressions about few attributes and few people, so that they have much to do with each other. */
public final class RandomExpressions {
    private RandomExpressions() {}

    /** Groups of up to four operands, nested that deep. */
    public static Arbitrary<Expression> nested(int depth, Arbitrary<Double> levels) {
        Arbitrary<Expression> leaves = Combinators.combine(conditions(levels), Arbitraries.of(true, false))
                .as((condition, negated) -> negated ? new Expression.Not(condition) : Expression.of(condition));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Expression>> operands =
                nested(depth - 1, levels).list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(leaves, operands.map(Expression.And::new), operands.map(Expression.Or::new));
    }

    private static Arbitrary<AttributeCondition> conditions(Arbitrary<Double> levels) {
        return Arbitraries.oneOf(
                Combinators.combine(names(), values(), levels).as(AttributeConditions::atLeast),
                Combinators.combine(names(), values(), levels, levels).as(AttributeConditions::between),
                people().list().ofMinSize(1).ofMaxSize(3).map(AttributeConditions::agents));
    }

    /** The first two collide as hash codes do. */
    public static Arbitrary<String> names() {
        return Arbitraries.of("Aa", "BB", "Language");
    }

    public static Arbitrary<String> values() {
        return Arbitraries.of("Aa", "BB");
    }

    public static Arbitrary<String> people() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    public static Arbitrary<Double> levels() {
        return Arbitraries.oneOf(wholeLevels(), Arbitraries.of(0.0, 1.5, 2.5, 4.5, 6.0));
    }

    public static Arbitrary<Double> wholeLevels() {
        return Arbitraries.integers().between(1, 5).map(Integer::doubleValue);
    }
}
