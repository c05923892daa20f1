package io.github.agentstream.routing.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Judges one criteria: its steps, one by one and in their order. */
final class StepsJudge {
    private final Report report;
    private final ExpiryJudge expiries;

    StepsJudge(Report report) {
        this.report = report;
        this.expiries = new ExpiryJudge(report);
    }

    /** Judges the criteria; its steps as far as they can be read. */
    List<StepReading> judge(Place criteria) {
        if (!criteria.isMissing() && !Kinds.isObject(criteria, report)) {
            return List.of();
        }
        Place steps = criteria.at("Steps");
        if (steps.isMissing()) {
            var finding = CriteriaRule.STEPS_MISSING.at(criteria.pointer(), "Expected `Steps`, found none.");
            Keys.CRITERIA.meant(criteria).ifPresent(meant -> finding.hint("Did you mean `" + meant + "`?"));
            report.add(finding);
            return List.of();
        }
        Keys.CRITERIA.judge(criteria, report);
        if (!Kinds.isArray(steps, report)) {
            return List.of();
        }
        judgeCount(steps);
        List<Place> places = steps.elements();
        List<StepReading> readings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            readings.add(judgeStep(places.get(i), i == places.size() - 1));
        }
        new StepLints(readings, report).judge();
        return List.copyOf(readings);
    }

    private void judgeCount(Place steps) {
        int found = steps.node().size();
        int most = report.limit(CriteriaLimit.STEPS);
        if (found == 0) {
            report.add(CriteriaRule.STEPS_EMPTY, steps, "Expected at least one step, found none.", 1, BigDecimal.ZERO);
        } else if (found > most) {
            report.add(
                    CriteriaRule.STEPS_TOO_MANY,
                    steps,
                    "Expected at most " + most + " steps, found " + found + ".",
                    most,
                    BigDecimal.valueOf(found));
        }
    }

    private StepReading judgeStep(Place step, boolean last) {
        if (!Kinds.isObject(step, report)) {
            return StepReading.of(step, false);
        }
        Keys.STEP.judge(step, report);
        Place expression = step.at("Expression");
        if (expression.isMissing()) {
            report.add(CriteriaRule.EXPRESSION_MISSING, expression, "Expected an expression, found none.");
        } else {
            new ExpressionJudge(report).judge(expression);
        }
        return StepReading.of(step, expiries.judge(step, last));
    }
}
