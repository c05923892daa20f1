package io.github.agentstream.routing.text;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.criteria.ProficiencyRange;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.internal.AttributeConditions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Criteria of every kind: those that the text has words for, and any others. */
final class ManyCriteria {
    private static final JsonFields UNKNOWN =
            JsonFields.builder().putText("Mood", "good").build();

    private ManyCriteria() {}

    /** What the text has words for. */
    static Arbitrary<RoutingCriteria> sayable() {
        Arbitrary<Expiry> expiries = Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .map(seconds ->
                        Expiry.builder().duration(Duration.ofSeconds(seconds)).build());
        Arbitrary<Expression> expressions = expressions(wholeConditions(), 3, 1);
        return Combinators.combine(expressions, expiries.optional())
                .as((expression, expiry) -> RoutingStep.builder()
                        .expression(expression)
                        .expiry(expiry)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(steps -> RoutingCriteria.builder().steps(steps).build());
    }

    /** Anything, most of which no reader would make. */
    static Arbitrary<RoutingCriteria> any() {
        Arbitrary<Expiry> expiries = Combinators.combine(
                        seldom(Arbitraries.of(Duration.ofMillis(1), Duration.ofSeconds(-1), Duration.ofDays(100_000)))
                                .map(odd -> odd.orElse(Duration.ofSeconds(45))),
                        often(),
                        seldom(Arbitraries.of(Instant.EPOCH)),
                        unknownFields())
                .as((duration, present, timestamp, unknown) -> Expiry.builder()
                        .duration(present ? Optional.of(duration) : Optional.empty())
                        .expiryTimestamp(timestamp)
                        .unknownFields(unknown)
                        .build());
        Arbitrary<Expression> whole = expressions(
                Arbitraries.frequencyOf(Tuple.of(30, wholeConditions()), Tuple.of(1, anyConditions())), 2, 0);
        Arbitrary<Expression> irregular =
                whole.list().ofMaxSize(1).map(members -> new Expression.Irregular(members, UNKNOWN));
        Arbitrary<RoutingStep> steps = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(30, whole), Tuple.of(1, irregular))
                                .optional(0.97),
                        expiries.optional(),
                        seldom(Arbitraries.of(RoutingStepStatus.values())),
                        unknownFields())
                .as((expression, expiry, status, unknown) -> RoutingStep.builder()
                        .expression(expression)
                        .expiry(expiry)
                        .status(status)
                        .unknownFields(unknown)
                        .build());
        return Combinators.combine(steps.list().ofMaxSize(3), seldom(Arbitraries.of(Instant.EPOCH)), unknownFields())
                .as((list, activation, unknown) -> RoutingCriteria.builder()
                        .steps(list)
                        .activationTimestamp(activation)
                        .unknownFields(unknown)
                        .build());
    }

    private static Arbitrary<Expression> expressions(Arbitrary<AttributeCondition> conditions, int depth, int least) {
        Arbitrary<Expression> leaves = Combinators.combine(conditions, Arbitraries.of(true, false))
                .as((condition, negated) -> negated ? new Expression.Not(condition) : Expression.of(condition));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Expression>> operands = expressions(conditions, depth - 1, least)
                .list()
                .ofMinSize(least)
                .ofMaxSize(3);
        return Arbitraries.oneOf(leaves, operands.map(Expression.And::new), operands.map(Expression.Or::new));
    }

    private static Arbitrary<AttributeCondition> wholeConditions() {
        return Arbitraries.oneOf(
                Combinators.combine(words(), words(), levels()).as(AttributeConditions::atLeast),
                Combinators.combine(words(), words(), levels(), levels()).as(AttributeConditions::between),
                words().list().ofMinSize(1).ofMaxSize(3).map(AttributeConditions::agents));
    }

    private static Arbitrary<AttributeCondition> anyConditions() {
        Arbitrary<OptionalDouble> level = Arbitraries.of(
                OptionalDouble.empty(),
                OptionalDouble.of(3),
                OptionalDouble.of(-0.0),
                OptionalDouble.of(Double.NaN),
                OptionalDouble.of(Double.POSITIVE_INFINITY));
        Arbitrary<ProficiencyRange> range = Combinators.combine(level, level, unknownFields())
                .as((min, max, unknown) -> ProficiencyRange.builder()
                        .min(min)
                        .max(max)
                        .unknownFields(unknown)
                        .build());
        Arbitrary<AgentsCriteria> agents = Combinators.combine(words().list().ofMaxSize(2), unknownFields())
                .as((ids, unknown) -> AgentsCriteria.builder()
                        .agentIds(ids)
                        .unknownFields(unknown)
                        .build());
        Arbitrary<MatchCriteria> match = Combinators.combine(agents.optional(), unknownFields())
                .as((criteria, unknown) -> MatchCriteria.builder()
                        .agentsCriteria(criteria)
                        .unknownFields(unknown)
                        .build());
        Arbitrary<ComparisonOperator> operator = Arbitraries.of(
                        "NumberGreaterOrEqualTo", "Range", "Match", "match", "NumberLess")
                .map(ComparisonOperator::of);
        return Combinators.combine(
                        operator.optional(),
                        words().optional(),
                        words().optional(),
                        level,
                        range.optional(0.3),
                        match.optional(0.3),
                        unknownFields())
                .as((how, name, value, least, levels, whom, unknown) -> AttributeCondition.builder()
                        .comparisonOperator(how)
                        .name(name)
                        .value(value)
                        .proficiencyLevel(least)
                        .range(levels)
                        .matchCriteria(whom)
                        .unknownFields(unknown)
                        .build());
    }

    /** Plain ones, keywords, ones that need quotes, and any UTF-16 at all. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Language", "Heat pump", "AND", "not", "agents", "allOf", "", "\"", "\\", "a\\\"b\n", "4"),
                Arbitraries.strings()
                        .withChars("aB1_-é言 .:>=(),\"\\\t\n\r\u0000\u200b\ud83c\udfa7")
                        .ofMaxLength(6),
                Arbitraries.strings().all().ofMaxLength(4));
    }

    private static Arbitrary<Double> levels() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Integer::doubleValue),
                Arbitraries.doubles().between(0, Double.MAX_VALUE),
                Arbitraries.of(0.0, 2.5, 1e-7, 1e7, 123456789.0, Double.MIN_VALUE, Double.MAX_VALUE));
    }

    private static Arbitrary<JsonFields> unknownFields() {
        return Arbitraries.frequency(Tuple.of(40, JsonFields.empty()), Tuple.of(1, UNKNOWN));
    }

    private static <T> Arbitrary<Optional<T>> seldom(Arbitrary<T> values) {
        return values.optional(0.05);
    }

    private static Arbitrary<Boolean> often() {
        return Arbitraries.frequency(Tuple.of(40, true), Tuple.of(1, false));
    }
}
