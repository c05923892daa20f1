package io.github.agentstream.routing.check;

import io.github.agentstream.model.criteria.ComparisonOperator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Judges one condition: the operator, and the fields that go with it. */
final class ConditionJudge {
    private static final List<String> ALL = List.of("Name", "Value", "ProficiencyLevel", "Range", "MatchCriteria");
    private static final int LEAST = 1;
    private static final int GREATEST = 5;

    private final Place condition;
    private final Report report;

    ConditionJudge(Place condition, Report report) {
        this.condition = condition;
        this.report = report;
    }

    /** Judges all but the agents that it names. */
    void judge() {
        Keys.CONDITION.judge(condition, report);
        ComparisonOperator.Known operator = operator();
        switch (operator) {
            case NUMBER_GREATER_OR_EQUAL_TO -> {
                refuseAllBut("Name", "Value", "ProficiencyLevel");
                attribute(true);
                level(condition.at("ProficiencyLevel"), true);
            }
            case RANGE -> {
                refuseAllBut("Name", "Value", "Range");
                attribute(true);
                range(true);
            }
            case MATCH -> refuseAllBut("MatchCriteria");
            case UNKNOWN -> {
                attribute(false);
                level(condition.at("ProficiencyLevel"), false);
                range(false);
            }
        }
    }

    private ComparisonOperator.Known operator() {
        Place place = condition.at("ComparisonOperator");
        Optional<String> text = Kinds.text(place, report);
        if (text.isEmpty()) {
            if (place.isMissing()) {
                report.add(CriteriaRule.OPERATOR_MISSING, place, "Expected an operator, found none.");
            }
            return ComparisonOperator.Known.UNKNOWN;
        }
        ComparisonOperator operator = ComparisonOperator.of(text.orElseThrow());
        List<String> names = ComparisonOperator.values().stream()
                .map(ComparisonOperator::value)
                .toList();
        if (!names.contains(operator.value())) {
            var finding = CriteriaRule.OPERATOR_UNKNOWN.at(
                    place.pointer(), "Expected `" + String.join("`, `", names) + "`, found another operator.");
            Resemblance.nearest(operator.value(), names)
                    .ifPresent(meant -> finding.hint("Did you mean `" + meant + "`?"));
            report.add(finding);
        }
        return operator.known();
    }

    private void refuseAllBut(String... fields) {
        List<String> belonging = List.of(fields);
        for (String field : ALL) {
            Place place = condition.at(field);
            if (!belonging.contains(field) && !place.isMissing()) {
                report.add(
                        CriteriaRule.OPERATOR_FIELD_CONFLICT,
                        place,
                        "Expected `" + String.join("`, `", fields) + "` with this operator, found `" + field
                                + "` as well.");
            }
        }
    }

    private void attribute(boolean needed) {
        Place name = condition.at("Name");
        Place value = condition.at("Value");
        requireIf(needed, name, CriteriaRule.NAME_MISSING, "Expected a name, found none.");
        requireIf(needed, value, CriteriaRule.VALUE_MISSING, "Expected a value, found none.");
        AttributeText.judge(name, value, report);
    }

    private void range(boolean needed) {
        Place range = condition.at("Range");
        if (range.isMissing()) {
            requireIf(needed, range, CriteriaRule.RANGE_MISSING, "Expected a range, found none.");
            return;
        }
        if (!Kinds.isObject(range, report)) {
            return;
        }
        Keys.RANGE.judge(range, report);
        Optional<BigDecimal> least = level(range.at("MinProficiencyLevel"), true);
        Optional<BigDecimal> greatest = level(range.at("MaxProficiencyLevel"), true);
        if (least.isPresent() && greatest.isPresent() && least.orElseThrow().compareTo(greatest.orElseThrow()) > 0) {
            report.add(
                    CriteriaRule.RANGE_REVERSED,
                    range,
                    "Expected the least level first, found one that is above the greatest.");
        }
    }

    private Optional<BigDecimal> level(Place place, boolean needed) {
        requireIf(needed, place, CriteriaRule.LEVEL_MISSING, "Expected a level, found none.");
        Optional<BigDecimal> number = Kinds.number(place, report);
        number.ifPresent(level -> judgeLevel(place, level));
        return number;
    }

    private void judgeLevel(Place place, BigDecimal level) {
        boolean low = level.compareTo(BigDecimal.valueOf(LEAST)) < 0;
        if (low || level.compareTo(BigDecimal.valueOf(GREATEST)) > 0) {
            report.add(
                    CriteriaRule.LEVEL_RANGE,
                    place,
                    "Expected a level from `1` to `5`, found `" + level + "`.",
                    low ? LEAST : GREATEST,
                    level);
        } else if (!Kinds.isWhole(level)) {
            report.add(CriteriaRule.LEVEL_NOT_INTEGER
                    .at(place.pointer(), "Expected a whole level, found `" + level + "`.")
                    .actual(level));
        }
    }

    private void requireIf(boolean needed, Place place, CriteriaRule rule, String message) {
        if (needed && place.isMissing()) {
            report.add(rule, place, message);
        }
    }
}
