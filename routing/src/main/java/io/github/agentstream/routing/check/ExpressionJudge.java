package io.github.agentstream.routing.check;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.ComparisonOperator;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the expression of one step. */
final class ExpressionJudge {
    private final Report report;
    private final AgentsJudge agents;
    private final Map<List<String>, Set<Conjunction>> seen = new HashMap<>();
    private boolean namesAgents;
    private boolean asksForAttributes;

    ExpressionJudge(Report report) {
        this.report = report;
        this.agents = new AgentsJudge(report);
    }

    /** What an operand stands in. */
    private enum Around {
        NOTHING,
        AND,
        OR
    }

    /** Conditions that have to hold together. */
    private static final class Conjunction {}

    void judge(Place expression) {
        judge(expression, Around.NOTHING, new Conjunction());
        if (namesAgents && asksForAttributes) {
            report.add(
                    CriteriaRule.AGENTS_WITH_ATTRIBUTES,
                    expression,
                    "Expected agents or attributes in one step, found both.");
        }
    }

    private void judge(Place expression, Around around, Conjunction conjunction) {
        if (!Kinds.isObject(expression, report)) {
            return;
        }
        Keys.EXPRESSION.judge(expression, report);
        judgeUnion(expression);
        if (expression.has("AttributeCondition")) {
            leaf(expression, expression.at("AttributeCondition"), conjunction);
        }
        if (expression.has("NotAttributeCondition")) {
            Place leaf = expression.at("NotAttributeCondition");
            if (leaf(expression, leaf, conjunction)) {
                report.add(
                        CriteriaRule.MATCH_NEGATED,
                        leaf,
                        "Expected a condition on a proficiency, found one on agents; how Amazon Connect takes its"
                                + " negation is not documented.");
            }
        }
        if (expression.has("AndExpression")) {
            and(expression.at("AndExpression"), around, conjunction);
        }
        if (expression.has("OrExpression")) {
            or(expression.at("OrExpression"), around);
        }
    }

    private void judgeUnion(Place expression) {
        long members = Keys.EXPRESSION.sent().stream().filter(expression::has).count();
        String expected = "Expected one of `" + String.join("`, `", Keys.EXPRESSION.sent()) + "`, found ";
        if (members == 0) {
            var finding = CriteriaRule.UNION_EMPTY.at(expression.pointer(), expected + "none.");
            Keys.EXPRESSION.meant(expression).ifPresent(meant -> finding.hint("Did you mean `" + meant + "`?"));
            union(finding);
        } else if (members > 1) {
            union(CriteriaRule.UNION_MULTIPLE
                    .at(expression.pointer(), expected + members + ".")
                    .limit(BigDecimal.ONE)
                    .actual(BigDecimal.valueOf(members)));
        } else if (Keys.EXPRESSION.unknown(expression) > 0) {
            union(CriteriaRule.UNION_UNKNOWN.at(expression.pointer(), expected + "it beside an unknown key."));
        }
    }

    /** AWS's own samples of what is received have such expressions. */
    private void union(Finding.Builder finding) {
        report.add(report.form() == Form.RECEIVED ? finding.severity(Severity.WARNING) : finding);
    }

    /** Judges a leaf; whether it is one on agents. */
    private boolean leaf(Place expression, Place leaf, Conjunction conjunction) {
        if (!Kinds.isObject(leaf, report)) {
            return false;
        }
        new ConditionJudge(leaf, report).judge();
        boolean match =
                ComparisonOperator.of(leaf.at("ComparisonOperator").node().asText())
                                .known()
                        == ComparisonOperator.Known.MATCH;
        if (match || leaf.has("MatchCriteria")) {
            agents.judge(leaf);
        }
        namesAgents |= match;
        asksForAttributes |= !match;
        if (!match && leaf.has("Name") && leaf.has("Value")) {
            judgeRepetition(expression, leaf, conjunction);
        }
        return match;
    }

    private void judgeRepetition(Place expression, Place leaf, Conjunction conjunction) {
        List<String> attribute =
                List.of(leaf.at("Name").node().asText(), leaf.at("Value").node().asText());
        Set<Conjunction> conjunctions = seen.computeIfAbsent(attribute, first -> new HashSet<>());
        if (conjunctions.contains(conjunction)) {
            report.add(
                    CriteriaRule.DUPLICATE_ATTRIBUTE,
                    expression,
                    "Expected each attribute and value once in an AND, found it again.");
        } else if (!conjunctions.isEmpty()) {
            report.add(CriteriaRule.DUPLICATE_ATTRIBUTE
                    .at(
                            expression.pointer(),
                            "Expected each attribute and value once in an expression, found it again; whether Amazon"
                                    + " Connect takes it in another operand of an OR is not documented.")
                    .severity(Severity.WARNING));
        }
        conjunctions.add(conjunction);
    }

    private void and(Place operands, Around around, Conjunction conjunction) {
        if (!Kinds.isArray(operands, report) || isEmpty(operands, CriteriaRule.AND_EMPTY)) {
            return;
        }
        boolean inAnd = around == Around.AND;
        if (inAnd) {
            report.add(
                    CriteriaRule.AND_NESTED,
                    operands,
                    "Expected conditions in an AND, found another AND, which is not documented.");
        } else {
            judgeCount(operands);
        }
        Conjunction own = inAnd ? conjunction : new Conjunction();
        operands.elements().forEach(operand -> judge(operand, Around.AND, own));
    }

    private void judgeCount(Place operands) {
        int most = report.limit(CriteriaLimit.AND_CONDITIONS);
        long conditions = conditions(operands);
        if (conditions > most) {
            report.add(
                    CriteriaRule.AND_TOO_MANY,
                    operands,
                    "Expected at most " + most + " conditions in an AND, found " + conditions + ".",
                    most,
                    BigDecimal.valueOf(conditions));
        }
    }

    private static long conditions(Place operands) {
        return operands.elements().stream()
                .mapToLong(operand -> operand.has("AndExpression") ? conditions(operand.at("AndExpression")) : 1)
                .sum();
    }

    private void or(Place operands, Around around) {
        if (!Kinds.isArray(operands, report) || isEmpty(operands, CriteriaRule.OR_EMPTY)) {
            return;
        }
        if (around != Around.NOTHING) {
            report.add(
                    CriteriaRule.OR_NESTED,
                    operands,
                    "Expected an OR at the top of the expression only, found one inside "
                            + (around == Around.AND ? "an AND." : "an OR."));
        }
        int most = report.limit(CriteriaLimit.OR_OPERANDS);
        int found = operands.node().size();
        if (found > most) {
            report.add(CriteriaRule.OR_TOO_MANY
                    .at(operands.pointer(), "Expected at most " + most + " operands of an OR, found " + found + ".")
                    .severity(found == most + 1 ? Severity.WARNING : Severity.ERROR)
                    .limit(BigDecimal.valueOf(most))
                    .actual(BigDecimal.valueOf(found)));
        }
        operands.elements().forEach(operand -> judge(operand, Around.OR, new Conjunction()));
    }

    private boolean isEmpty(Place operands, CriteriaRule rule) {
        if (operands.node().isEmpty()) {
            report.add(rule, operands, "Expected at least one operand, found none.", 1, BigDecimal.ZERO);
        }
        return operands.node().isEmpty();
    }
}
