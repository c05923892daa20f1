package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Rows that were counted from the streams beside those that the simulator knows to be true.
 *
 * @param rows how many rows of either kind there are
 * @param equal how many of them have the same values, to the millisecond
 */
record TruthComparison(int rows, int equal) {
    static TruthComparison of(List<IntervalRow> counted, Path truth) throws IOException {
        Map<String, Map<Metric, Long>> expected = read(truth);
        Map<String, Map<Metric, Long>> found = new HashMap<>();
        for (IntervalRow row : counted) {
            found.put(
                    key(
                            row.interval().start().toString(),
                            row.key().agent().orElseThrow().text()),
                    values(row));
        }
        int equal = 0;
        int rows = expected.size();
        for (Map.Entry<String, Map<Metric, Long>> row : found.entrySet()) {
            rows += expected.containsKey(row.getKey()) ? 0 : 1;
            equal += row.getValue().equals(expected.get(row.getKey())) ? 1 : 0;
        }
        return new TruthComparison(rows, equal);
    }

    private static Map<String, Map<Metric, Long>> read(Path truth) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, Map<Metric, Long>> rows = new HashMap<>();
        for (String line : Files.readAllLines(truth)) {
            JsonNode row = mapper.readTree(line);
            Map<Metric, Long> values = values(row);
            if (row.path("report").asText().equals("agent") && !values.isEmpty()) {
                rows.put(key(row.path("start").asText(), row.path("agent").asText()), values);
            }
        }
        return rows;
    }

    private static String key(String start, String agent) {
        return start + " " + agent;
    }

    private static Map<Metric, Long> values(JsonNode row) {
        return values(metric -> row.path("metrics").path(metric.name()).asLong());
    }

    private static Map<Metric, Long> values(IntervalRow row) {
        return values(row::value);
    }

    /** Of the sums, from which ratios follow; a metric that is 0 may be absent. */
    private static Map<Metric, Long> values(ToLongFunction<Metric> row) {
        Map<Metric, Long> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (metric.merge() != Metric.Merge.RATIO && row.applyAsLong(metric) != 0) {
                values.put(metric, row.applyAsLong(metric));
            }
        }
        return values;
    }
}
