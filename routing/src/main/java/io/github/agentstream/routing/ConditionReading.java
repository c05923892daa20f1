package io.github.agentstream.routing;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.criteria.ProficiencyRange;
import io.github.agentstream.routing.internal.AttributeTexts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads one condition: a leaf when it is whole, else a finding for each thing that it lacks. */
final class ConditionReading {
    private final AttributeCondition condition;
    private final boolean negated;
    private final LetterCase letterCase;
    private final Operands place;
    private final List<Finding> findings;

    ConditionReading(
            AttributeCondition condition,
            boolean negated,
            LetterCase letterCase,
            Operands place,
            List<Finding> findings) {
        this.condition = condition;
        this.negated = negated;
        this.letterCase = letterCase;
        this.place = place;
        this.findings = findings;
    }

    /** The leaf; null when findings were added. */
    @Nullable
    Leaf leaf() {
        int before = findings.size();
        Leaf leaf = read();
        return findings.size() == before ? leaf : null;
    }

    private @Nullable Leaf read() {
        ComparisonOperator operator = condition.comparisonOperator().orElse(null);
        if (operator == null) {
            report(ExpressionRule.OPERATOR_MISSING, "/ComparisonOperator", "Expected an operator, found none.");
            return null;
        }
        return switch (operator.known()) {
            case NUMBER_GREATER_OR_EQUAL_TO -> atLeast();
            case RANGE -> range();
            case MATCH -> match();
            case UNKNOWN -> {
                reportUnknown(operator);
                yield null;
            }
        };
    }

    private void reportUnknown(ComparisonOperator operator) {
        report(
                ExpressionRule.OPERATOR_UNKNOWN,
                "/ComparisonOperator",
                "Expected `NumberGreaterOrEqualTo`, `Range` or `Match`, found `" + operator + "`.");
    }

    private Leaf atLeast() {
        AttributeValue attribute = attribute();
        double least = level(condition.proficiencyLevel(), "/ProficiencyLevel");
        return new ProficiencyLeaf(attribute, least, Double.POSITIVE_INFINITY, negated, letterCase);
    }

    private @Nullable Leaf range() {
        AttributeValue attribute = attribute();
        ProficiencyRange range = condition.range().orElse(null);
        if (range == null) {
            report(ExpressionRule.RANGE_MISSING, "/Range", "Expected a range, found none.");
            return null;
        }
        double least = level(range.min(), "/Range/MinProficiencyLevel");
        double greatest = level(range.max(), "/Range/MaxProficiencyLevel");
        return new ProficiencyLeaf(attribute, least, greatest, negated, letterCase);
    }

    private AttributeValue attribute() {
        return new AttributeValue(
                text(condition.name(), ExpressionRule.NAME_MISSING, "/Name", "a name"),
                text(condition.value(), ExpressionRule.VALUE_MISSING, "/Value", "a value"));
    }

    private String text(Optional<String> text, ExpressionRule rule, String member, String expected) {
        if (text.isEmpty()) {
            report(rule, member, "Expected " + expected + ", found none.");
        }
        text.ifPresent(present -> checkResolved(present, member));
        return text.orElse("");
    }

    private double level(OptionalDouble level, String member) {
        if (level.isEmpty() || Double.isNaN(level.getAsDouble())) {
            report(ExpressionRule.LEVEL_MISSING, member, "Expected a level, found none.");
            return 0;
        }
        return level.getAsDouble();
    }

    private Leaf match() {
        List<String> names = condition
                .matchCriteria()
                .flatMap(MatchCriteria::agentsCriteria)
                .map(AgentsCriteria::agentIds)
                .orElse(List.of());
        String member = "/MatchCriteria/AgentsCriteria/AgentIds";
        if (names.isEmpty()) {
            report(ExpressionRule.AGENTS_EMPTY, member, "Expected at least one agent, found none.");
        }
        for (int i = 0; i < names.size(); i++) {
            checkResolved(names.get(i), member + "/" + i);
        }
        return new MatchLeaf(names, negated);
    }

    private void checkResolved(String text, String member) {
        if (AttributeTexts.isReference(text)) {
            report(ExpressionRule.REFERENCE_UNRESOLVED, member, "Expected a value, found a reference.");
        }
    }

    private void report(ExpressionRule rule, String member, String message) {
        String leaf = negated ? "/NotAttributeCondition" : "/AttributeCondition";
        findings.add(rule.at(place.pointer() + leaf + member, message));
    }
}
