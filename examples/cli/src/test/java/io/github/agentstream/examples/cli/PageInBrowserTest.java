package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What Chromium makes of the page: {@code -Dagentstream.chromium=} names the program. */
@EnabledIfSystemProperty(
        named = "agentstream.chromium",
        matches = ".+",
        disabledReason = "needs -Dagentstream.chromium=/path/to/chromium")
class PageInBrowserTest {
    private static final String HOSTILE = "</script><img src=x onerror=document.title=1>";

    @TempDir
    private Path folder;

    @Test
    void showsAllAgentsAndTheServiceLevelOfTheRows() throws Exception {
        assertThat(Run.of("simulate", "--agents", 6, "--hours", 1, "--seed", 3, "--out", folder)
                        .exitCode())
                .isZero();
        report("agent-events.ndjson", "contact-records.ndjson");

        String shown = shown();

        assertThat(shown.split("class=\"row lane\"", -1)).hasSize(6 + 1 + 1);
        long queued = sum(Metric.CONTACTS_QUEUED);
        assertThat(shown)
                .contains(sum(Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X) + " of " + queued + " within 20 s")
                .contains("<strong>" + sum(Metric.AGENT_NON_RESPONSE) + "</strong>");
    }

    @Test
    void showsTextOfTheDataAsText() throws Exception {
        Files.writeString(folder.resolve("contact-records.ndjson"), """
                {"ContactId":"c-1","AWSContactTraceRecordFormatVersion":"2017-03-10","Channel":"VOICE",\
                "InitiationMethod":"INBOUND","InitiationTimestamp":"2026-01-05T09:00:00Z",\
                "Queue":{"ARN":"arn:aws:connect:eu-central-1:111122223333:instance/i-1/queue/q-1","Name":"%s",\
                "EnqueueTimestamp":"2026-01-05T09:00:00Z","Duration":20},"DisconnectTimestamp":"2026-01-05T09:01:00Z"}
                """.formatted(HOSTILE));
        report("contact-records.ndjson");

        assertThat(shown())
                .contains("&lt;img src=x")
                .contains("<title>Contact centre report, Mon 5 Jan 2026</title>")
                .doesNotContainPattern(Pattern.compile("<img"));
    }

    private void report(String... names) {
        Object[] paths = List.of(names).stream().map(folder::resolve).toArray();
        Object[] arguments = new Object[paths.length + 3];
        arguments[0] = "report";
        arguments[1] = "--out";
        arguments[2] = folder;
        System.arraycopy(paths, 0, arguments, 3, paths.length);
        assertThat(Run.of(arguments).exitCode()).isZero();
    }

    private long sum(Metric metric) throws IOException {
        long sum = 0;
        for (JsonNode row : TruthLines.rows(folder.resolve("intervals.ndjson"))) {
            boolean counts = !row.get("report").asText().equals("agent-queue");
            sum += counts ? row.get("metrics").path(metric.name()).asLong() : 0;
        }
        return sum;
    }

    /** The page after its script has run. */
    private String shown() throws IOException, InterruptedException {
        Process chromium = new ProcessBuilder(
                        System.getProperty("agentstream.chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("chromium"),
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        folder.resolve("report.html").toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = chromium.getInputStream()) {
            String shown = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(chromium.waitFor()).isZero();
            return shown.replace("&nbsp;", " ");
        }
    }
}
