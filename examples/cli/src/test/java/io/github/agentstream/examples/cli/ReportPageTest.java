package io.github.agentstream.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.examples.cli.html.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final Set<String> ON_DESK = Set.of("CONNECTING", "CONNECTED", "CONNECTED_ONHOLD", "PAUSED", "ENDED");

    @TempDir
    private Path folder;

    @Test
    void showsWhatAgentsReallyDid() throws IOException {
        simulate("--agents", 8, "--hours", 2, "--seed", 5, "--scenario", "blended-day");

        Page page = report("agent-events.ndjson", "contact-events.ndjson", "contact-records.ndjson");

        List<JsonNode> truth = TruthLines.rows(folder.resolve("truth-spans.ndjson"));
        assertThat(page.statuses())
                .hasSizeGreaterThan(12)
                .containsExactlyInAnyOrderElementsOf(spans(
                        truth,
                        span -> span.get("type").asText().equals("status")
                                && !span.get("kind").asText().equals("OFFLINE")));
        assertThat(page.contacts())
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(spans(
                        truth,
                        span -> span.get("type").asText().equals("desk")
                                && ON_DESK.contains(span.get("state").asText())
                                && !span.get("kind").asText().equals("MONITOR")));
    }

    @Test
    void addsUpToTheRows() throws IOException {
        simulate("--agents", 5, "--hours", 2, "--seed", 6, "--noise", "all");

        Page page = report("agent-events.ndjson", "contact-events.ndjson", "contact-records.ndjson");

        long unanswered = 0;
        long queued = 0;
        for (JsonNode row : TruthLines.rows(folder.resolve("out/intervals.ndjson"))) {
            unanswered += row.get("metrics").path("AGENT_NON_RESPONSE").asLong();
            queued += row.get("metrics").path("CONTACTS_QUEUED").asLong();
        }
        long shown = 0;
        for (JsonNode agent : page.data().get("agents")) {
            shown += agent.get("unanswered").size() / 2;
            assertThat(agent.has("name")).isFalse();
        }
        long inRows = 0;
        for (JsonNode queue : page.data().get("queueRows")) {
            for (JsonNode row : queue.get("rows")) {
                inRows += row.path(3).asLong();
            }
        }
        assertThat(shown).isEqualTo(unanswered).isPositive();
        assertThat(inRows).isEqualTo(queued).isPositive();
    }

    @Test
    void showsOneStreamAlone() throws IOException {
        simulate("--agents", 3, "--hours", 1, "--seed", 7);

        Page agents = report("agent-events.ndjson");
        assertThat(agents.contacts()).isNotEmpty();
        assertThat(agents.data().get("queueRows")).isEmpty();
        assertThat(agents.data().get("channels").toString()).contains("VOICE");
        assertThat(agents.data().get("queues").toString()).contains("Sales");

        Page records = report("contact-records.ndjson");
        assertThat(records.data().get("agents")).isNotEmpty();
        assertThat(records.statuses()).isEmpty();
        assertThat(records.data().get("queueRows")).isNotEmpty();
    }

    @Test
    void leavesOutWhatIsNotAskedFor() throws IOException {
        simulate("--agents", 3, "--hours", 2, "--seed", 7);

        Page page = report("agent-events.ndjson", "--from", "2026-01-05T09:00:00Z", "--to", "2026-01-05T09:30:00Z");

        assertThat(page.data().get("start").asLong())
                .isEqualTo(Instant.parse("2026-01-05T09:00:00Z").toEpochMilli());
        assertThat(page.data().get("lengths")).hasSize(2);
        long last = Instant.parse("2026-01-05T09:30:00Z").toEpochMilli();
        assertThat(page.statuses()).isNotEmpty().allSatisfy(line -> {
            String[] words = line.split(" ");
            assertThat(Long.parseLong(words[words.length - 1])).isLessThanOrEqualTo(last);
        });
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        simulate("--agents", 3, "--hours", 1, "--seed", 8, "--noise", "all");

        String first = report("agent-events.ndjson", "contact-records.ndjson").text();

        assertThat(report("agent-events.ndjson", "contact-records.ndjson").text())
                .isEqualTo(first);
    }

    private void simulate(Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("simulate", "--out", folder));
        arguments.addAll(List.of(options));
        assertThat(Run.of(arguments.toArray()).exitCode()).isZero();
    }

    private Page report(Object... namesAndOptions) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("report", "--out", folder.resolve("out")));
        for (Object argument : namesAndOptions) {
            arguments.add(argument.toString().endsWith(".ndjson") ? folder.resolve(argument.toString()) : argument);
        }
        assertThat(Run.of(arguments.toArray()).exitCode()).isZero();
        return Page.of(Files.readString(folder.resolve("out/report.html")));
    }

    private static List<String> spans(List<JsonNode> truth, Predicate<JsonNode> taken) {
        return truth.stream().filter(taken).map(ReportPageTest::line).toList();
    }

    private static String line(JsonNode span) {
        String agent = span.get("agent").asText();
        String contact = span.path("contact").asText();
        return agent.substring(agent.lastIndexOf('/') + 1)
                + (contact.isEmpty() ? "" : " " + contact)
                + " " + span.get("state").asText()
                + " " + Instant.parse(span.get("from").asText()).toEpochMilli()
                + " " + Instant.parse(span.get("to").asText()).toEpochMilli();
    }
}
