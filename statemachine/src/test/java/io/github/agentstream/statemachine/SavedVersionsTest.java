package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.agentstream.statemachine.board.AgentBoard;
import io.github.agentstream.statemachine.journey.ContactJourneys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** State with every field that version 1 of a format saves. A later version may add to it, and must still restore it. */
class SavedVersionsTest {

    static Stream<Arguments> versions() {
        return Stream.of(
                saved(
                        "validator-1",
                        text -> AgentStreamValidator.restore(text, ValidatorOptions.DEFAULTS)
                                .save()),
                saved("board-1", text -> AgentBoard.restore(text).save()),
                saved("journeys-1", text -> ContactJourneys.restore(text).save()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("versions")
    void losesNothingOfWhatWasSaved(String version, UnaryOperator<String> restoreAndSave) throws IOException {
        try (InputStream file = SavedVersionsTest.class.getResourceAsStream("saved/" + version + ".json")) {
            String saved = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();

            assertThat(restoreAndSave.apply(saved)).isEqualTo(saved);
        }
    }

    private static Arguments saved(String version, UnaryOperator<String> restoreAndSave) {
        return arguments(version, restoreAndSave);
    }
}
