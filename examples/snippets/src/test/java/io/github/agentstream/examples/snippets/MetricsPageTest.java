package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/metrics.md} has what the metrics declare; with {@code -Dagentstream.pages=write} its tables are written. */
class MetricsPageTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/metrics.md");
    private static final String BEGIN = "<!-- metrics: generated, see CONTRIBUTING.md -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void thePageHasWhatTheMetricsDeclare() throws IOException {
        String page = Pages.text(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END, begin);
        String expected = page.substring(0, begin) + "\n" + MetricTables.text() + "\n" + page.substring(end);
        if ("write".equals(System.getProperty("agentstream.pages"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Pages.text(PAGE))
                .as("docs/metrics.md; CONTRIBUTING.md says how to write its tables anew")
                .isEqualTo(expected);
    }
}
