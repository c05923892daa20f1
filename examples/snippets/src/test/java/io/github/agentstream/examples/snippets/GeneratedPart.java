package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that is made of declarations; with {@code -Dagentstream.pages=write} it is written. */
final class GeneratedPart {
    private static final String END = "<!-- end -->";

    private GeneratedPart() {}

    /** Compares what stands below the mark of that name with the text. */
    static void check(Path page, String name, String text) throws IOException {
        String begin = "<!-- " + name + ": generated, see CONTRIBUTING.md -->\n";
        String found = Pages.text(page);
        int from = found.indexOf(begin) + begin.length();
        int to = found.indexOf(END, from);
        String expected = found.substring(0, from) + "\n" + text + "\n" + found.substring(to);
        if ("write".equals(System.getProperty("agentstream.pages"))) {
            Files.writeString(page, expected);
        }
        assertThat(Pages.text(page))
                .as(page.getFileName() + "; CONTRIBUTING.md says how to write its tables anew")
                .isEqualTo(expected);
    }
}
