package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteCheckCommandTest {
    private static final String FIVE_SECONDS =
            "{\"Steps\":[{\"Expiry\":{\"DurationInSeconds\":5},\"Expression\":{\"AttributeCondition\":{\"Name\":\"Language\","
                    + "\"Value\":\"Dutch\",\"ProficiencyLevel\":%s,\"ComparisonOperator\":\"NumberGreaterOrEqualTo\"}}}]}";

    @Test
    void tellsEveryFindingInAnOwnLine() {
        Run run = Run.withInput(FIVE_SECONDS.formatted("7"), "route", "check", "--json", "-");

        assertThat(Golden.withoutSentences(run.out().lines()))
                .containsExactly(
                        "{\"severity\":\"WARNING\",\"code\":\"EXPIRY_SHORT\","
                                + "\"location\":\"/Steps/0/Expiry/DurationInSeconds\",\"message\":\"~\","
                                + "\"limit\":20,\"actual\":5,\"hint\":\"~\"}",
                        "{\"severity\":\"WARNING\",\"code\":\"CONTRADICTION\",\"location\":\"/Steps/0/Expression\","
                                + "\"message\":\"~\",\"hint\":\"~\"}",
                        "{\"severity\":\"ERROR\",\"code\":\"LEVEL_RANGE\","
                                + "\"location\":\"/Steps/0/Expression/AttributeCondition/ProficiencyLevel\","
                                + "\"message\":\"~\",\"limit\":5,\"actual\":7,\"hint\":\"~\"}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void isFineWithWarnings(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("criteria.json"), FIVE_SECONDS.formatted("2"));

        Run run = Run.of("route", "check", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith("WARNING  EXPIRY_SHORT  /Steps/0/Expiry/DurationInSeconds")
                .endsWith("found: 0 errors, 1 warning, 0 infos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "\u0000",
                "[[[[",
                "{\"Steps\":[{\"Expression\":{\"AndExpression\":[[null]]}}]}",
                "1e999999999"
            })
    void survivesHostileInput(String input) {
        Run run = Run.withInput(input, "route", "check", "--json", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"severity\":\"ERROR\""));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void takesReceivedCriteriaAsTheyAre() throws IOException {
        Run run = Run.withInput(Golden.bytes("route/criteria.json"), "route", "check", "--json", "-");

        assertThat(run.out())
                .contains("AGENTS_WITH_ATTRIBUTES", "/routingCriteria/steps/0/expression")
                .doesNotContain("KEY_");
    }

    @Test
    void needsAFileThatThereIs() {
        assertThat(Run.of("route", "check", "no/such/file").exitCode()).isEqualTo(2);
        assertThat(Run.of("route", "check", "no/such/file").err().lines())
                .containsExactly("agentstream route check: no/such/file: no such file or folder");
    }
}
