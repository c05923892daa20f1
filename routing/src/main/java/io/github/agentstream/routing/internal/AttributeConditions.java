package io.github.agentstream.routing.internal;

import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;

/** The three conditions that Amazon Connect knows, each with the fields that its operator looks at and no others. */
public final class AttributeConditions {
    private AttributeConditions() {}

    public static AttributeCondition atLeast(String name, String value, double level) {
        return AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
                .name(name)
                .value(value)
                .proficiencyLevel(level)
                .build();
    }

    public static AttributeCondition between(String name, String value, double least, double greatest) {
        return AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.RANGE)
                .name(name)
                .value(value)
                .range(ProficiencyRange.builder().min(least).max(greatest).build())
                .build();
    }

    public static AttributeCondition agents(List<String> ids) {
        return AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.MATCH)
                .matchCriteria(MatchCriteria.builder()
                        .agentsCriteria(AgentsCriteria.builder().agentIds(ids).build())
                        .build())
                .build();
    }
}
