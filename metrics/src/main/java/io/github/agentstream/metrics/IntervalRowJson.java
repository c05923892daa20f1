package io.github.agentstream.metrics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Writes interval rows as JSON. */
final class IntervalRowJson {
    private static final JsonFactory JSON = new JsonFactory();

    private IntervalRowJson() {}

    static String write(IntervalRow row) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            writeKey(row, json);
            json.writeNumberField("revision", row.revision());
            json.writeStringField("status", row.status().name());
            json.writeObjectFieldStart("metrics");
            for (Map.Entry<Metric, BigDecimal> metric : row.metrics().entrySet()) {
                json.writeNumberField(metric.getKey().name(), metric.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeKey(IntervalRow row, JsonGenerator json) throws IOException {
        RowKey key = row.key();
        json.writeStringField("report", key.report().label());
        json.writeStringField("start", key.interval().start().toString());
        json.writeStringField("end", key.interval().end().toString());
        json.writeStringField("offset", key.interval().offset().getId());
        write("agent", key.agent().map(Arn::text), json);
        write("username", row.username(), json);
        write("queue", key.queue().map(Arn::text), json);
        write("queueName", row.queueName(), json);
        write("channel", key.channel().map(Channel::value), json);
    }

    private static void write(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.orElseThrow());
        }
    }
}
