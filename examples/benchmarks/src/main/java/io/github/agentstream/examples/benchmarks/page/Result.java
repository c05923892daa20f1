package io.github.agentstream.examples.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of JMH's JSON.
 *
 * @param section the class of the benchmark
 * @param row the method
 * @param parameters their values by name
 * @param jdk the version
 * @param score in the unit
 * @param error half the width of the confidence interval of the score; NaN when there is none
 * @param unit such as {@code ops/s}
 * @param bytes allocated for an operation; NaN when that was not measured
 * @param forks the measured values of each JVM
 */
record Result(
        String section,
        String row,
        SortedMap<String, String> parameters,
        String jdk,
        double score,
        double error,
        String unit,
        double bytes,
        List<double[]> forks) {

    static Result of(JsonNode json) {
        String benchmark = json.required("benchmark").asText();
        int dot = benchmark.lastIndexOf('.');
        SortedMap<String, String> parameters = new TreeMap<>();
        for (Map.Entry<String, JsonNode> parameter : json.path("params").properties()) {
            parameters.put(parameter.getKey(), parameter.getValue().asText());
        }
        JsonNode primary = json.required("primaryMetric");
        return new Result(
                benchmark.substring(0, dot),
                benchmark.substring(dot + 1),
                parameters,
                json.path("jdkVersion").asText(),
                primary.required("score").asDouble(),
                number(primary.path("scoreError")),
                primary.required("scoreUnit").asText(),
                number(json.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score")),
                forks(primary.path("rawData")));
    }

    /** JMH writes NaN as text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }

    private static List<double[]> forks(JsonNode rawData) {
        List<double[]> forks = new ArrayList<>();
        for (JsonNode fork : rawData) {
            double[] values = new double[fork.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = fork.get(i).asDouble();
            }
            forks.add(values);
        }
        return forks;
    }

    boolean isRate() {
        return unit.startsWith("ops/");
    }

    /** What it shares with the rows that it may be compared with. */
    String group() {
        return jdk + " " + parameters;
    }
}
