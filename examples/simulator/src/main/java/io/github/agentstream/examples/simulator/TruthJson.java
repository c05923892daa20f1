package io.github.agentstream.examples.simulator;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the truth as JSON. */
final class TruthJson {
    private TruthJson() {}

    static void write(TruthSpan span, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", span.subject().name().toLowerCase(Locale.ROOT));
        text(json, "agent", span.agent().map(Arn::text));
        text(json, "contact", span.contact());
        json.writeStringField("state", span.state());
        json.writeStringField("kind", span.kind());
        json.writeStringField("from", span.from().toString());
        json.writeStringField("to", span.to().toString());
        json.writeEndObject();
    }

    static void write(TruthRow row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", row.report());
        json.writeStringField("start", row.start().toString());
        json.writeStringField("end", row.end().toString());
        json.writeStringField("offset", "Z");
        text(json, "agent", row.agent().map(Arn::text));
        text(json, "username", row.username());
        text(json, "queue", row.queue().map(Arn::text));
        text(json, "queueName", row.queueName());
        text(json, "channel", row.channel().map(Channel::value));
        json.writeNumberField("revision", 1);
        json.writeStringField("status", "CLOSED");
        json.writeObjectFieldStart("metrics");
        for (Map.Entry<String, Number> metric : row.metrics().entrySet()) {
            if (metric.getValue() instanceof BigDecimal decimal) {
                json.writeNumberField(metric.getKey(), decimal);
            } else {
                json.writeNumberField(metric.getKey(), metric.getValue().longValue());
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.orElseThrow());
        }
    }
}
