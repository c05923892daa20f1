package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.AttributeCondition;
import io.github.agentstream.model.criteria.ComparisonOperator;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.ProficiencyRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionWordsTest {
    private static final AttributeCondition GERMAN = AttributeCondition.builder()
            .name("Language")
            .value("German")
            .comparisonOperator(ComparisonOperator.NUMBER_GREATER_OR_EQUAL_TO)
            .proficiencyLevel(4)
            .build();
    private static final AttributeCondition FRENCH = AttributeCondition.builder()
            .name("Language")
            .value("French")
            .comparisonOperator(ComparisonOperator.RANGE)
            .range(ProficiencyRange.builder().min(1).max(2.5).build())
            .build();

    @Test
    void putsExpressionsIntoWords() {
        Expression german = Expression.of(GERMAN);
        Expression notFrench = new Expression.Not(FRENCH);
        Expression both = new Expression.And(List.of(german, notFrench));

        assertThat(ExpressionWords.of(german)).isEqualTo("Language/German >= 4");
        assertThat(ExpressionWords.of(both)).isEqualTo("Language/German >= 4 AND NOT Language/French 1 to 2.5");
        assertThat(ExpressionWords.of(new Expression.Or(List.of(both, german))))
                .isEqualTo("(Language/German >= 4 AND NOT Language/French 1 to 2.5) OR Language/German >= 4");
    }

    @Test
    void namesNobody() {
        AttributeCondition match = AttributeCondition.builder()
                .comparisonOperator(ComparisonOperator.MATCH)
                .build();

        assertThat(ExpressionWords.of(Expression.of(match))).isEqualTo("one of the agents named");
    }

    @Test
    void toleratesWhatIsMissing() {
        assertThat(ExpressionWords.of(Expression.of(AttributeCondition.builder().build())))
                .isEqualTo("?/? >= ?");
        assertThat(ExpressionWords.of(new Expression.Irregular(List.of(), JsonFields.empty())))
                .isEqualTo("(no expression)");
    }
}
