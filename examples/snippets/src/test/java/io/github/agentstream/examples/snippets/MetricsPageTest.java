package io.github.agentstream.examples.snippets;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/metrics.md} has what the metrics declare. */
class MetricsPageTest {
    private static final Path PAGE = Pages.PROJECT.resolve("docs/metrics.md");

    @Test
    void thePageHasWhatTheMetricsDeclare() throws IOException {
        GeneratedPart.check(PAGE, "metrics", MetricTables.text());
    }
}
