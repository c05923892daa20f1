package io.github.agentstream.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Writes agent rows as JSON. */
final class AgentRowJson {
    private static final JsonFactory JSON = new JsonFactory();

    private AgentRowJson() {}

    static String write(AgentRow row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("report", "agent");
            json.writeStringField("start", row.interval().start().toString());
            json.writeStringField("end", row.interval().end().toString());
            json.writeStringField("offset", "Z");
            json.writeStringField("agent", row.agent().text());
            if (row.username().isPresent()) {
                json.writeStringField("username", row.username().orElseThrow());
            }
            json.writeObjectFieldStart("metrics");
            for (Map.Entry<Metric, Long> metric : row.metrics().entrySet()) {
                json.writeNumberField(metric.getKey().name(), metric.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("statusTime");
            for (Map.Entry<String, Long> status : row.statusTime().entrySet()) {
                json.writeNumberField(status.getKey(), status.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
