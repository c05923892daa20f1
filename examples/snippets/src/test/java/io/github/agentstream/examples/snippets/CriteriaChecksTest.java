package io.github.agentstream.examples.snippets;

import static io.github.agentstream.routing.build.Routing.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriteriaChecksTest {
    private static final Agent JUN =
            Agent.builder("jun").proficiency("language", "german", 4).build();

    @Test
    void explainsWhyAnAgentDoesNotMeetAnExpression() {
        CompiledExpression german = CompiledExpression.compile(
                        atLeast("Language", "German", 3).toExpression())
                .orElseThrow();

        assertThat(CriteriaChecks.whyNot(german, JUN)).containsExactly("/AttributeCondition ABSENT");
    }

    @Test
    void comparesInAnyLetterCase() {
        assertThat(CriteriaChecks.compileForAnyLetterCase(
                                atLeast("Language", "German", 3).toExpression())
                        .orElseThrow()
                        .matches(JUN))
                .isTrue();
    }

    @Test
    void findsNothingWrongWithCriteriaThatAreRight() {
        assertThat(CriteriaChecks.check(SentCriteria.forApi(RoutingScenarios.kinesisInEnglish())))
                .isEmpty();
        assertThat(CriteriaChecks.check(Samples.bytes("[]"))).isNotEmpty();
    }

    @Test
    void judgesByWhatTheInstanceHas() {
        String shortStep = "{\"Steps\":[{\"Expiry\":{\"DurationInSeconds\":10},\"Expression\":{\"AttributeCondition\":{"
                + "\"ComparisonOperator\":\"NumberGreaterOrEqualTo\",\"Name\":\"Language\",\"Value\":\"Germn\","
                + "\"ProficiencyLevel\":1}}}]}";

        assertThat(CriteriaChecks.checkOf(Map.of("Language", Set.of("German")), List.of(JUN))
                        .check(shortStep))
                .extracting(Finding::severity, Finding::code)
                .containsExactly(
                        tuple(Severity.WARNING, "ROSTER_WITHOUT_MATCH"),
                        tuple(Severity.INFO, "EXPIRY_SHORT"),
                        tuple(Severity.ERROR, "ATTRIBUTE_VALUE_UNKNOWN"));
    }
}
