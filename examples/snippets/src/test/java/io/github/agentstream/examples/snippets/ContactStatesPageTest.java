package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/contact-states.md} is what the tables say; with {@code -Dagentstream.pages=write} it is written anew. */
class ContactStatesPageTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/contact-states.md");

    @Test
    void thePageIsWhatTheTablesSay() throws IOException {
        if ("write".equals(System.getProperty("agentstream.pages"))) {
            Files.writeString(PAGE, ContactStatesPage.text());
        }
        assertThat(Pages.text(PAGE))
                .as("docs/contact-states.md; CONTRIBUTING.md says how to write it anew")
                .isEqualTo(ContactStatesPage.text());
    }
}
