package io.github.agentstream.routing.check;

import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.util.List;
import java.util.Optional;

/** Finds steps that Amazon Connect would take and that do not do what they seem to. */
final class StepLints {
    private final List<StepReading> steps;
    private final Report report;

    StepLints(List<StepReading> steps, Report report) {
        this.steps = steps;
        this.report = report;
    }

    void judge() {
        boolean reachable = true;
        for (int i = 0; i < steps.size(); i++) {
            StepReading step = steps.get(i);
            if (!reachable) {
                report.add(
                        CriteriaRule.STEP_UNREACHABLE,
                        step.place(),
                        "Expected the steps before to expire, found one that never does.");
            }
            reachable &= !step.neverExpires();
            boolean contradiction =
                    step.opaque().map(CompiledExpression::isNeverMet).orElse(false);
            if (contradiction) {
                report.add(
                        CriteriaRule.CONTRADICTION,
                        step.expression(),
                        "Expected an expression that an agent can meet, found one that none can.");
            } else {
                judge(step, i == 0 ? Optional.empty() : steps.get(i - 1).opaque());
            }
        }
    }

    private void judge(StepReading step, Optional<CompiledExpression> previous) {
        step.opaque().ifPresent(expression -> {
            judgeAlternatives(step.expression());
            if (expression.isAlwaysMet()) {
                report.add(
                        CriteriaRule.TAUTOLOGY,
                        step.expression(),
                        "Expected an expression that not every agent meets, found one that all do.");
            }
            if (previous.filter(expression::implies).isPresent()) {
                report.add(
                        CriteriaRule.STEP_NARROWER_THAN_PREVIOUS,
                        step.place(),
                        "Expected a step for more agents than the one before, found one that adds nobody.");
            }
            if (step.neverExpires() && expression.isMetByNamedAgentsOnly()) {
                report.add(
                        CriteriaRule.NEVER_EXPIRES_PREFERRED_AGENT,
                        step.place(),
                        "Expected a step for preferred agents to expire, found one that never does.");
            }
        });
        report.settings().roster().ifPresent(roster -> judgeRoster(step, roster));
    }

    /** Operands of an OR that nobody can meet, while others can be met. */
    private void judgeAlternatives(Place expression) {
        for (Place operand : expression.at("OrExpression").elements()) {
            boolean contradiction = StepReading.compiledOpaquely(operand)
                    .map(CompiledExpression::isNeverMet)
                    .orElse(false);
            if (contradiction) {
                report.add(
                        CriteriaRule.CONTRADICTION,
                        operand,
                        "Expected an operand that an agent can meet, found one that none can.");
            }
        }
    }

    private void judgeRoster(StepReading step, List<Agent> roster) {
        boolean nobody = step.compiled()
                .map(expression -> roster.stream().noneMatch(expression::matches))
                .orElse(false);
        if (nobody) {
            report.add(
                    CriteriaRule.ROSTER_WITHOUT_MATCH,
                    step.place(),
                    "Expected an agent of the roster to meet the step, found none.");
        }
    }
}
