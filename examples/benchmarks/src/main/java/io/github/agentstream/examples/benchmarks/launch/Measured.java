package io.github.agentstream.examples.benchmarks.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;

/** A row in the form of JMH's results: the median of JVMs, and as error half the distance of the quartiles. */
final class Measured {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Measured() {}

    static JsonNode row(Class<?> section, String row, Map<String, String> parameters, String unit, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        ObjectNode result = NODES.objectNode();
        result.put("benchmark", section.getName() + "." + row);
        result.put("jdkVersion", System.getProperty("java.version"));
        ObjectNode shown = result.putObject("params");
        parameters.forEach(shown::put);
        ObjectNode primary = result.putObject("primaryMetric");
        primary.put("score", quantile(sorted, 0.5));
        primary.put("scoreError", (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 2);
        primary.put("scoreUnit", unit);
        ArrayNode raw = primary.putArray("rawData");
        for (double value : values) {
            raw.addArray().add(value);
        }
        return result;
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
