package io.github.agentstream.routing;

import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;

/** Conditions as they are sent. */
final class Conditions {
    private Conditions() {}

    static AttributeCondition atLeast(String name, String value, double level) {
        return AttributeCondition.builder()
                .name(name)
                .value(value)
                .proficiencyLevel(level)
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .build();
    }

    static AttributeCondition between(String name, String value, double least, double greatest) {
        return AttributeCondition.builder()
                .name(name)
                .value(value)
                .range(ProficiencyRange.builder().min(least).max(greatest).build())
                .comparisonOperator(ComparisonOperator.RANGE)
                .build();
    }

    static AttributeCondition agents(List<String> names) {
        return AttributeCondition.builder()
                .matchCriteria(MatchCriteria.builder()
                        .agentsCriteria(AgentsCriteria.builder().agentIds(names).build())
                        .build())
                .comparisonOperator(ComparisonOperator.MATCH)
                .build();
    }
}
