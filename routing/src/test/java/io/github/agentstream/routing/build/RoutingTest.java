package io.github.agentstream.routing.build;

import static io.github.agentstream.routing.build.Routing.agents;
import static io.github.agentstream.routing.build.Routing.allOf;
import static io.github.agentstream.routing.build.Routing.anyOf;
import static io.github.agentstream.routing.build.Routing.atLeast;
import static io.github.agentstream.routing.build.Routing.between;
import static io.github.agentstream.routing.build.Routing.not;
import static io.github.agentstream.routing.build.Routing.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.routing.text.CriteriaText;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingTest {
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Test
    void buildsWhatTheSentenceSays() {
        Steps ladder = step(agents("user-lena", "user-omar"))
                .expiresAfter(Duration.ofSeconds(20))
                .then(step(anyOf(
                                allOf(atLeast("Language", "Dutch", 4), between("Product", "Heat pump", 2, 5)),
                                not(between("Language", "Danish", 1, 5))))
                        .expiresAfter(HALF_A_MINUTE))
                .then(step(allOf(atLeast("Language", "Dutch", 3))).expiresAfter(Duration.ofMinutes(2)))
                .then(step(atLeast("Language", "Dutch", 1)).neverExpires());

        assertThat(text(ladder)).isEqualTo("""
            agents(user-lena, user-omar) FOR 20s
            THEN Language:Dutch >= 4 AND Product:"Heat pump" 2..5 OR NOT Language:Danish 1..5 FOR 30s
            THEN allOf(Language:Dutch >= 3) FOR 2m
            THEN Language:Dutch >= 1\
            """);
    }

    @Test
    void takesAsMuchAsIsDocumented() {
        assertThat(allOf(conditions(8)).conditions()).hasSize(8);
        assertThat(text(step(anyOf(allOf(conditions(8)), allOf(conditions(8)), allOf(conditions(8))))
                        .expiresAfter(Duration.ofSeconds(1))))
                .endsWith("A7:v >= 1 FOR 1s");
        assertThat(text(step(agents(ids(10))).expiresAfter(Duration.ofSeconds(Integer.MAX_VALUE))))
                .endsWith("a9) FOR 596523h14m7s");
        assertThat(step(agents("i".repeat(256))).neverExpires().criteria().steps())
                .hasSize(1);
        assertThat(steps(5).criteria().steps()).hasSize(5);
    }

    @Test
    void takesNamesAndValuesThatAttributesMayHave() {
        assertThat(text(step(allOf(
                                atLeast("n".repeat(100), "v".repeat(128), 1),
                                atLeast("connect:Language", "connect:French", 2),
                                atLeast("Language", "$.Attributes.language", 3)))
                        .neverExpires()))
                .contains("\"connect:Language\":\"connect:French\" >= 2", "Language:\"$.Attributes.language\" >= 3");
    }

    @Test
    void saysWhatItIs() {
        assertThat(atLeast("n", "v", 1)).asString().contains("NumberGreaterOrEqualTo");
        assertThat(not(atLeast("n", "v", 1))).asString().contains("Not");
        assertThat(allOf(atLeast("n", "v", 1))).asString().contains("And");
        assertThat(anyOf(atLeast("n", "v", 1))).asString().contains("Or");
        assertThat(step(anyOf(atLeast("n", "v", 1)))).asString().contains("Or");
        assertThat(steps(2)).asString().contains("RoutingStep");
        assertThat(agents("a", "b")).hasToString("PreferredAgents{2}");
    }

    @Test
    void takesSeveralValuesOfAnAttribute() {
        assertThat(text(step(allOf(atLeast("Technology", "S3", 3), not(atLeast("Technology", "DynamoDB", 1))))
                        .neverExpires()))
                .isEqualTo("Technology:S3 >= 3 AND NOT Technology:DynamoDB >= 1");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesMore(String message, ThrowingCallable build) {
        assertThatThrownBy(build).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("Expected a level from `1` to `5`, found `0`", () -> atLeast("n", "v", 0)),
                refused("Expected a level from `1` to `5`, found `6`", () -> atLeast("n", "v", 6)),
                refused("Expected a level from `1` to `5`, found `0`", () -> between("n", "v", 0, 5)),
                refused("Expected a level from `1` to `5`, found `6`", () -> between("n", "v", 1, 6)),
                refused(
                        "Expected a least level that is not above the greatest, `2`, found `3`",
                        () -> between("n", "v", 3, 2)),
                refused("Expected a name of `1` to `100` characters, found `0`", () -> atLeast("", "v", 1)),
                refused("Expected a value of `1` to `128` characters, found `0`", () -> between("n", "", 1, 2)),
                refused(
                        "Expected a name of `1` to `100` characters, found `101`",
                        () -> atLeast("n".repeat(101), "v", 1)),
                refused(
                        "Expected a value of `1` to `128` characters, found `129`",
                        () -> atLeast("n", "v".repeat(129), 1)),
                refused(
                        "Expected a text that does not begin with `aws:`, found one that does",
                        () -> atLeast("aws:n", "v", 1)),
                refused(
                        "Expected letters, digits, spaces and `_.:/=+-@',;<>?`, found another character",
                        () -> atLeast("n", "50%", 1)),
                refused("Expected from `1` to `8` conditions, found `0`", () -> allOf()),
                refused("Expected from `1` to `8` conditions, found `9`", () -> allOf(conditions(9))),
                refused("Expected from `1` to `3` alternatives, found `0`", () -> anyOf()),
                refused("Expected from `1` to `3` alternatives, found `4`", () -> anyOf(conditions(4))),
                refused(
                        "Expected one condition for each value of an attribute, found a second one at `2`",
                        () -> allOf(atLeast("n", "v", 1), atLeast("n", "w", 1), not(between("n", "v", 5, 5)))),
                refused("Expected from `1` to `10` agents, found `0`", () -> agents()),
                refused("Expected from `1` to `10` agents, found `11`", () -> agents(ids(11))),
                refused("Expected ids of `1` to `256` characters, found one of `0`", () -> agents("a", "")),
                refused("Expected ids of `1` to `256` characters, found one of `257`", () -> agents("i".repeat(257))),
                refused("Expected each agent once, found one again", () -> agents("a", "b", "a")),
                refused("Expected from `1` to `5` steps, found `6`", () -> steps(6)),
                refused(
                        "Expected from `1` to `5` steps, found `6`",
                        () -> steps(5).then(step(atLeast("n", "v", 1)).neverExpires())),
                duration(Duration.ZERO, "PT0S"),
                duration(Duration.ofSeconds(-1), "PT-1S"),
                duration(Duration.ofMillis(1_500), "PT1.5S"),
                duration(Duration.ofSeconds(Integer.MAX_VALUE + 1L), "PT596523H14M8S"));
    }

    private static Arguments duration(Duration duration, String found) {
        return refused(
                "Expected a whole number of seconds from `1` to `2147483647`, found `" + found + "`",
                () -> step(atLeast("n", "v", 1)).expiresAfter(duration));
    }

    private static Arguments refused(String message, ThrowingCallable build) {
        return Arguments.of(message, build);
    }

    @Test
    void doesNotPrintWhomItNames() {
        PreferredAgents lena = agents("lena.berg");

        assertThat(lena).hasToString("PreferredAgents{1}");
        assertThat(step(lena).toString()).doesNotContain("lena");
        assertThat(step(lena).neverExpires().toString()).doesNotContain("lena");
    }

    private static String text(Steps steps) {
        return CriteriaText.write(steps.criteria()).orElseThrow();
    }

    private static ExpiringSteps steps(int number) {
        return Collections.nCopies(number, step(atLeast("n", "v", 1)).expiresAfter(HALF_A_MINUTE)).stream()
                .reduce(ExpiringSteps::then)
                .orElseThrow();
    }

    private static Condition[] conditions(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> atLeast("A" + index, "v", 1))
                .toArray(Condition[]::new);
    }

    private static String[] ids(int number) {
        return IntStream.range(0, number).mapToObj(index -> "a" + index).toArray(String[]::new);
    }
}
