package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.LetterCase;
import io.github.agentstream.routing.check.CriteriaCheck;
import io.github.agentstream.routing.check.CriteriaLimit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges routing criteria, and explains evaluations. */
final class CriteriaChecks {
    private CriteriaChecks() {}

    // snippet: why-not
    static List<String> whyNot(CompiledExpression expression, Agent agent) {
        return expression.explain(agent).misses().stream()
                .map(miss -> miss.location() + " " + miss.reason())
                .toList();
    }
    // end

    // snippet: any-letter-case
    static Compilation compileForAnyLetterCase(Expression expression) {
        return CompiledExpression.compile(expression, LetterCase.IGNORED);
    }
    // end

    // snippet: check-criteria
    static List<Finding> check(byte[] document) {
        return CriteriaCheck.create().check(document);
    }
    // end

    // snippet: check-of-instance
    static CriteriaCheck checkOf(Map<String, Set<String>> predefinedAttributes, List<Agent> roster) {
        return CriteriaCheck.builder()
                .limit(CriteriaLimit.AGENTS, 20)
                .severity("EXPIRY_SHORT", Severity.INFO)
                .without("OR_TOO_MANY")
                .catalogue(predefinedAttributes)
                .roster(roster)
                .build();
    }
    // end
}
