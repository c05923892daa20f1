package io.github.agentstream.examples.benchmarks.rule;

import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A step that is an OR of ANDs of thresholds. */
public record Step(List<List<Threshold>> alternatives) {
    /** One of the conditions. */
    public record Threshold(Skill skill, int least) {}

    /** As it is sent. */
    public Expression expression() {
        return new Expression.Or(alternatives.stream()
                .<Expression>map(all ->
                        new Expression.And(all.stream().map(Step::condition).toList()))
                .toList());
    }

    /** As a text of a language whose AND binds more closely than its OR. */
    String text(String or, String and, Function<Threshold, String> condition) {
        return alternatives.stream()
                .map(all -> all.stream().map(condition).collect(Collectors.joining(and)))
                .collect(Collectors.joining(or));
    }

    /** The conditions as most languages write them. */
    String text() {
        return text(" || ", " && ", one -> one.skill().variable() + " >= " + one.least());
    }

    /** All that it asks for. */
    Set<Skill> skills() {
        return alternatives.stream()
                .flatMap(List::stream)
                .map(Threshold::skill)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Expression condition(Threshold threshold) {
        return Expression.of(AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name(threshold.skill().name())
                .value(threshold.skill().value())
                .proficiencyLevel((double) threshold.least())
                .build());
    }
}
