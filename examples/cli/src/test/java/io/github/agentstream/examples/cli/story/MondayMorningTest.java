package io.github.agentstream.examples.cli.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MondayMorningTest {
    @TestFactory
    Stream<DynamicTest> isWhatTheProgramCarries() {
        return MondayMorning.files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(resource(file.getKey()).lines())
                                .containsExactlyElementsOf(
                                        file.getValue().lines().toList())));
    }

    private static String resource(String name) throws IOException {
        String path = "/io/github/agentstream/examples/cli/story/" + name;
        try (InputStream resource = MondayMorningTest.class.getResourceAsStream(path)) {
            assertThat(resource).as(path).isNotNull();
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
