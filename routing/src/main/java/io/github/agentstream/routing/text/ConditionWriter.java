package io.github.agentstream.routing.text;

import io.github.agentstream.model.criteria.AgentsCriteria;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.MatchCriteria;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;
import java.util.Optional;

/** Writes a condition that has what its operator looks at and nothing else. */
final class ConditionWriter {
    private final StringBuilder text;

    ConditionWriter(StringBuilder text) {
        this.text = text;
    }

    void write(AttributeCondition condition, String location) throws Unsayable {
        CriteriaWriter.refuseUnknownFields(condition, location);
        Optional<ComparisonOperator> operator = condition.comparisonOperator();
        if (operator.filter(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO::equals)
                .isPresent()) {
            refuse(condition.range().isPresent(), location + "/Range");
            refuse(condition.matchCriteria().isPresent(), location + "/MatchCriteria");
            attribute(condition, location);
            text.append(" >= ");
            Levels.write(condition.proficiencyLevel(), location + "/ProficiencyLevel", text);
        } else if (operator.filter(ComparisonOperator.RANGE::equals).isPresent()) {
            refuse(condition.proficiencyLevel().isPresent(), location + "/ProficiencyLevel");
            refuse(condition.matchCriteria().isPresent(), location + "/MatchCriteria");
            attribute(condition, location);
            range(condition, location + "/Range");
        } else if (operator.filter(ComparisonOperator.MATCH::equals).isPresent()) {
            refuse(condition.name().isPresent(), location + "/Name");
            refuse(condition.value().isPresent(), location + "/Value");
            refuse(condition.proficiencyLevel().isPresent(), location + "/ProficiencyLevel");
            refuse(condition.range().isPresent(), location + "/Range");
            agents(condition, location + "/MatchCriteria");
        } else {
            throw new Unsayable(
                    location + "/ComparisonOperator",
                    "`NumberGreaterOrEqualTo`, `Range` or `Match`",
                    operator.map(other -> "`" + other + "`").orElse("none"));
        }
    }

    private static void refuse(boolean present, String location) throws Unsayable {
        if (present) {
            throw new Unsayable(location, "no field but those of the operator", "one");
        }
    }

    private void attribute(AttributeCondition condition, String location) throws Unsayable {
        word(condition.name(), "a name", location + "/Name");
        text.append(':');
        word(condition.value(), "a value", location + "/Value");
    }

    private void word(Optional<String> word, String expected, String location) throws Unsayable {
        if (word.isEmpty()) {
            throw new Unsayable(location, expected, "none");
        }
        Words.write(word.get(), text);
    }

    private void range(AttributeCondition condition, String location) throws Unsayable {
        Optional<ProficiencyRange> range = condition.range();
        if (range.isEmpty()) {
            throw new Unsayable(location, "a range", "none");
        }
        CriteriaWriter.refuseUnknownFields(range.get(), location);
        text.append(' ');
        Levels.write(range.get().min(), location + "/MinProficiencyLevel", text);
        text.append("..");
        Levels.write(range.get().max(), location + "/MaxProficiencyLevel", text);
    }

    private void agents(AttributeCondition condition, String location) throws Unsayable {
        Optional<MatchCriteria> match = condition.matchCriteria();
        Optional<AgentsCriteria> agents = match.flatMap(MatchCriteria::agentsCriteria);
        if (agents.isEmpty() || agents.get().agentIds().isEmpty()) {
            throw new Unsayable(location + "/AgentsCriteria/AgentIds", "at least one agent", "none");
        }
        CriteriaWriter.refuseUnknownFields(match.get(), location);
        CriteriaWriter.refuseUnknownFields(agents.get(), location + "/AgentsCriteria");
        List<String> ids = agents.get().agentIds();
        text.append("agents(");
        for (int i = 0; i < ids.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            Words.write(ids.get(i), text);
        }
        text.append(')');
    }
}
