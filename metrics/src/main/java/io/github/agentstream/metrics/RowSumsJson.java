package io.github.agentstream.metrics;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums by row in and out of JSON. */
final class RowSumsJson {
    private static final String FORMAT = "agentstream-row-sums";
    private static final int VERSION = 1;

    private RowSumsJson() {}

    static String write(Map<RowKey, RowValues> rows) {
        return SavedState.write(FORMAT, VERSION, json -> {
            json.writeArrayFieldStart("rows");
            for (Map.Entry<RowKey, RowValues> row : new TreeMap<>(rows).entrySet()) {
                json.writeStartObject();
                RowKeyJson.write(row.getKey(), Optional.empty(), Optional.empty(), json);
                write(row.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(RowValues values, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("sums");
        for (Map.Entry<Metric, Long> sum : values.sums().entrySet()) {
            json.writeNumberField(sum.getKey().name(), sum.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("queueTimes");
        for (Map.Entry<Metric, SortedMap<Long, Long>> times : values.times().entrySet()) {
            json.writeObjectFieldStart(times.getKey().name());
            for (Map.Entry<Long, Long> count : times.getValue().entrySet()) {
                json.writeNumberField(count.getKey().toString(), count.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    static RowSums read(String text) {
        return RestoredState.read(text, FORMAT, VERSION, saved -> {
            Map<RowKey, RowValues> rows = new HashMap<>();
            for (JsonNode row : RestoredState.array(saved, "rows")) {
                rows.put(RowKeyJson.read(row), values(row));
            }
            return new RowSums(rows);
        });
    }

    private static RowValues values(JsonNode row) {
        RowValues values = new RowValues();
        for (Map.Entry<String, JsonNode> sum : row.path("sums").properties()) {
            values.add(Metric.valueOf(sum.getKey()), RestoredState.number(sum.getValue()), 1);
        }
        for (Map.Entry<String, JsonNode> times : row.path("queueTimes").properties()) {
            Metric metric = Metric.valueOf(times.getKey());
            for (Map.Entry<String, JsonNode> count : times.getValue().properties()) {
                values.add(metric, Long.parseLong(count.getKey()), RestoredState.number(count.getValue()));
            }
        }
        return values;
    }
}
