package io.github.agentstream.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Interval rows in and out of JSON. */
final class IntervalRowJson {
    private IntervalRowJson() {}

    static String write(IntervalRow row) {
        return SavedState.object(json -> {
            RowKeyJson.write(row.key(), row.username(), row.queueName(), json);
            json.writeNumberField("revision", row.revision());
            json.writeStringField("status", row.status().name());
            json.writeObjectFieldStart("metrics");
            for (Map.Entry<Metric, BigDecimal> metric : row.metrics().entrySet()) {
                json.writeNumberField(metric.getKey().name(), metric.getValue());
            }
            json.writeEndObject();
        });
    }

    static IntervalRow read(String text) {
        return RestoredState.object(
                text,
                "a row",
                row -> new IntervalRow(
                        RowKeyJson.read(row),
                        RestoredState.optionalText(row, "username"),
                        RestoredState.optionalText(row, "queueName"),
                        Math.toIntExact(RestoredState.number(row, "revision")),
                        RowStatus.valueOf(RestoredState.text(row, "status")),
                        sums(row.path("metrics"))));
    }

    private static Map<Metric, Long> sums(JsonNode metrics) {
        Map<Metric, Long> sums = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (metric.merge() != Metric.Merge.RATIO && metrics.has(metric.name())) {
                sums.put(metric, RestoredState.number(metrics, metric.name()));
            }
        }
        return sums;
    }
}
