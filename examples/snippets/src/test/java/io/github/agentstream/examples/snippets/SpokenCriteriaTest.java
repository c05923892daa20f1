package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.routing.text.TextProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenCriteriaTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/routing.md");

    @Test
    void readsAndWritesTheTextOfThePage() {
        String ladder = block("agents(").stripTrailing();

        assertThat(SpokenCriteria.read(ladder, problem -> {}))
                .hasValueSatisfying(
                        criteria -> assertThat(SpokenCriteria.write(criteria)).isEqualTo(ladder));
    }

    @Test
    void tellsTheProblemOfThePage() {
        List<TextProblem> problems = new ArrayList<>();

        assertThat(SpokenCriteria.read("Language:Dutch > 4", problems::add)).isEmpty();
        assertThat(problems)
                .extracting(TextProblem::message)
                .containsExactly(block("Expected").stripTrailing());
    }

    private static String block(String beginning) {
        return Pages.blocks(PAGE).stream()
                .map(Pages.Block::text)
                .filter(text -> text.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
