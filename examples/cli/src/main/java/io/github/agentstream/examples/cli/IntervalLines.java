package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.metrics.AgentRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes interval rows, one a line. An interval that ends by the last instant seen in any stream is closed. */
final class IntervalLines {
    private static final int FIRST_REVISION = 1;

    private IntervalLines() {}

    static void write(List<AgentRow> rows, Instant lastSeen, Path file) throws IOException {
        try (JsonLines lines = JsonLines.into(file)) {
            for (AgentRow row : rows) {
                lines.line(json -> write(row, lastSeen, json));
            }
        }
    }

    private static void write(AgentRow row, Instant lastSeen, JsonGenerator json) throws IOException {
        Instant end = row.interval().end();
        json.writeStringField("report", "agent");
        json.writeStringField("start", row.interval().start().toString());
        json.writeStringField("end", end.toString());
        json.writeStringField("offset", "Z");
        json.writeStringField("agent", row.agent().text());
        if (row.username().isPresent()) {
            json.writeStringField("username", row.username().orElseThrow());
        }
        json.writeNumberField("revision", FIRST_REVISION);
        json.writeStringField("status", end.isAfter(lastSeen) ? "PROVISIONAL" : "CLOSED");
        json.writeObjectFieldStart("metrics");
        for (Map.Entry<Metric, Long> metric : row.metrics().entrySet()) {
            json.writeNumberField(metric.getKey().name(), metric.getValue());
        }
        json.writeEndObject();
    }
}
