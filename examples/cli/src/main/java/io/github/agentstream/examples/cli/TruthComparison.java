package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.metrics.AgentRow;
import io.github.agentstream.metrics.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that were counted from the streams beside those that the simulator knows to be true.
 *
 * @param rows how many rows of either kind there are
 * @param equal how many of them have the same values, to the millisecond
 */
record TruthComparison(int rows, int equal) {
    static TruthComparison of(List<AgentRow> counted, Path truth) throws IOException {
        Map<String, Map<Metric, Long>> expected = read(truth);
        Map<String, Map<Metric, Long>> found = new HashMap<>();
        for (AgentRow row : counted) {
            found.put(key(row.interval().start().toString(), row.agent().text()), values(row));
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
        Map<Metric, Long> values = new HashMap<>();
        for (Metric metric : Metric.values()) {
            put(values, metric, row.path("metrics").path(metric.name()).asLong());
        }
        return values;
    }

    private static Map<Metric, Long> values(AgentRow row) {
        Map<Metric, Long> values = new HashMap<>();
        for (Metric metric : Metric.values()) {
            put(values, metric, row.value(metric));
        }
        return values;
    }

    /** A metric that is 0 may be absent. */
    private static void put(Map<Metric, Long> values, Metric metric, long value) {
        if (value != 0) {
            values.put(metric, value);
        }
    }
}
