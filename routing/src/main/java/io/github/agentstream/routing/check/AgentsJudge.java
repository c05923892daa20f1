package io.github.agentstream.routing.check;

import java.math.BigDecimal;

/** Judges the preferred agents of one step. */
final class AgentsJudge {
    private final Report report;
    private int agents;

    AgentsJudge(Report report) {
        this.report = report;
    }

    void judge(Place condition) {
        Place match = condition.at("MatchCriteria");
        if (!match.isMissing() && Kinds.isObject(match, report)) {
            Keys.MATCH.judge(match, report);
        }
        Place criteria = match.at("AgentsCriteria");
        if (!criteria.isMissing() && Kinds.isObject(criteria, report)) {
            Keys.AGENTS.judge(criteria, report);
        }
        Place ids = criteria.at("AgentIds");
        if (ids.isMissing() || (ids.node().isArray() && ids.node().isEmpty())) {
            report.add(CriteriaRule.AGENTS_EMPTY, ids, "Expected at least one agent, found none.", 1, BigDecimal.ZERO);
        } else if (Kinds.isArray(ids, report)) {
            ids.elements().forEach(this::judgeId);
            count(ids);
        }
    }

    private void judgeId(Place id) {
        if (id.isMissing()) {
            report.add(CriteriaRule.VALUE_TYPE, id, "Expected a text, found nothing.");
        }
        if (Kinds.text(id, report).isPresent() && AttributeText.isResolved(id, report)) {
            AttributeText.length(id, CriteriaRule.AGENT_ID_LENGTH, CriteriaLimit.AGENT_ID_LENGTH, report);
        }
    }

    /** Reports the list with which the step has too many. */
    private void count(Place ids) {
        int most = report.limit(CriteriaLimit.AGENTS);
        boolean reported = agents > most;
        agents += ids.node().size();
        if (agents > most && !reported) {
            report.add(
                    CriteriaRule.AGENTS_TOO_MANY,
                    ids,
                    "Expected at most " + most + " agents in a step, found " + agents + ".",
                    most,
                    BigDecimal.valueOf(agents));
        }
    }
}
