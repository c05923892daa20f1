package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/pitfalls.md} names a test for each pitfall, and the tests exist. */
class PitfallsPageTest {
    private static final String PAGE = Pages.text(Pages.PROJECT.resolve("docs/pitfalls.md"));
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (\\d+) \\| .* \\| (.*) \\|$");
    private static final Pattern METHOD = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final Pattern DAY = Pattern.compile("\"([^\"]+)\"");

    /** The sources of all tests by the name of their class. */
    private static final Map<String, String> TESTS = tests();

    static List<String> lines() {
        return LINE.matcher(PAGE).results().map(line -> line.group(2)).toList();
    }

    @Test
    void thereAreFifty() {
        assertThat(LINE.matcher(PAGE).results().map(line -> Integer.valueOf(line.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachHasTestsThatExist(String tests) {
        List<MatchResult> methods = METHOD.matcher(tests).results().toList();
        List<MatchResult> days = DAY.matcher(tests).results().toList();

        assertThat(methods.size() + days.size()).isPositive();
        assertThat(methods)
                .allSatisfy(method ->
                        assertThat(TESTS.getOrDefault(method.group(1), "")).contains("void " + method.group(2) + "("));
        assertThat(days)
                .allSatisfy(day -> assertThat(Pages.text(Pages.PROJECT.resolve(
                                "metrics/src/test/resources/io/github/agentstream/metrics/agent/days.txt")))
                        .contains("== " + day.group(1) + "\n"));
    }

    private static Map<String, String> tests() {
        Map<String, String> tests = new HashMap<>();
        for (String module : List.of("model", "statemachine", "metrics", "examples/simulator")) {
            try (Stream<Path> files = Files.walk(Pages.PROJECT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                tests.put(file.getFileName().toString().replace(".java", ""), Pages.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tests;
    }
}
