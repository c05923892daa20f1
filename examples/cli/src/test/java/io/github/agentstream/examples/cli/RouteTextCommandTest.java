package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTextCommandTest {
    private static final String LADDER =
            "agents(mira) FOR 30s\nTHEN Language:Dutch >= 4 OR NOT Product:\"Heat pump\" 1..5";

    private static final String STEPS =
            "[{\"Expiry\":{\"DurationInSeconds\":30},\"Expression\":{\"AttributeCondition\":{\"ComparisonOperator\":"
                    + "\"Match\",\"MatchCriteria\":{\"AgentsCriteria\":{\"AgentIds\":[\"mira\"]}}}}},"
                    + "{\"Expression\":{\"OrExpression\":[{\"AttributeCondition\":{\"ComparisonOperator\":"
                    + "\"NumberGreaterOrEqualTo\",\"Name\":\"Language\",\"ProficiencyLevel\":4.0,\"Value\":\"Dutch\"}},"
                    + "{\"NotAttributeCondition\":{\"ComparisonOperator\":\"Range\",\"Name\":\"Product\",\"Range\":"
                    + "{\"MinProficiencyLevel\":1.0,\"MaxProficiencyLevel\":5.0},\"Value\":\"Heat pump\"}}]}}]";

    @Test
    void writesTheJsonOfAText() {
        Run run = Run.of("route", "text", LADDER);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("{\"Steps\":" + STEPS + "}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Steps\":%s}",
                "{\"RoutingCriteria\":{\"Steps\":%s},\"QueuePriority\":2}",
                "{\"Criteria_1\":{\"Steps\":%s},\"tier\":\"gold\"}",
                "{\"Type\":\"UpdateContactRoutingCriteria\",\"Parameters\":{\"RoutingCriteria\":{\"Steps\":%s}}}",
                "{\"Contact\":{\"Id\":\"c\",\"RoutingCriteria\":{\"Index\":1,\"ActivationTimestamp\":1767603600,\"Steps\":%s}}}",
                "{\"contactId\":\"c\",\"eventType\":\"QUEUED\",\"RoutingCriteria\":[{\"Index\":1,\"Steps\":%s}]}",
                "{\"ContactId\":\"c\",\"AWSContactTraceRecordFormatVersion\":\"v\",\"RoutingCriteria\":[{\"Steps\":%s}]}"
            })
    void writesTheTextOfCriteriaWhereverTheyStand(String document) {
        Run run = Run.withInput(document.formatted(STEPS), "route", "text", "--of", "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(LADDER + "\n");
    }

    @Test
    void putsAnEmptyLineBetweenSeveralCriteria() {
        String step = "{\"Steps\":[{\"Expression\":{\"AttributeCondition\":{\"ComparisonOperator\":"
                + "\"NumberGreaterOrEqualTo\",\"Name\":\"n\",\"ProficiencyLevel\":%d,\"Value\":\"v\"}}}]}";
        String contact = "{\"ContactId\":\"c\",\"AWSContactTraceRecordFormatVersion\":\"v\",\"RoutingCriteria\":["
                + step.formatted(1) + "," + step.formatted(2) + "]}";

        assertThat(Run.withInput(contact, "route", "text", "--of", "-").out()).isEqualTo("n:v >= 1\n\nn:v >= 2\n");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void answersWhatIsWrongWithOneLine(String input, Object[] arguments, int exitCode, String message) {
        Run run = Run.withInput(input, arguments);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("agentstream route text: " + message + System.lineSeparator());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                text("Language:Dutch > 4", "Expected `=` at line 1, column 17, found ` `."),
                text("agents(mira.holm)\nTHEN", "Expected `,` or `)` at line 1, column 12, found `.`."),
                text("", "Expected a condition such as `Language:English >= 4` at line 1, column 1, found the end."),
                of("", 1, "Expected routing criteria, found none."),
                of("{\"ContactId\":\"c\"}", 1, "Expected routing criteria, found none."),
                of("{\"Steps\":[{}]}", 1, "Expected an expression at `/Steps/0/Expression`, found none."),
                of("{\"Steps\":", 1, "Expected a value, found the end of the input at byte 9."),
                Arguments.of(
                        "",
                        new Object[] {"route", "text", "--of", "no/such/file"},
                        2,
                        "no/such/file: no such file or folder"));
    }

    private static Arguments text(String text, String message) {
        return Arguments.of("", new Object[] {"route", "text", text}, 1, message);
    }

    private static Arguments of(String input, int exitCode, String message) {
        return Arguments.of(input, new Object[] {"route", "text", "--of", "-"}, exitCode, message);
    }

    @Test
    void takesEitherATextOrAFile() {
        assertThat(Run.of("route", "text").exitCode()).isEqualTo(2);
        assertThat(Run.of("route", "text").err().lines()).hasSize(1);
        assertThat(Run.of("route", "text", "x:y >= 1", "--of", "-").exitCode()).isEqualTo(2);
        assertThat(Run.of("route", "--help").out()).contains("text");
    }
}
