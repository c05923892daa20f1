package io.github.agentstream.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rows of a file as lines that can be compared: in the order of rows, their metrics by name, and none that is 0. */
final class TruthLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<JsonNode> ORDER = Comparator.comparing((JsonNode row) -> text(row, "report"))
            .thenComparing(row -> text(row, "start"))
            .thenComparing(row -> text(row, "agent"))
            .thenComparing(row -> text(row, "queue"))
            .thenComparing(row -> text(row, "channel"));

    private TruthLines() {}

    static List<JsonNode> rows(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    static Set<String> metricNames(List<JsonNode> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> row.get("metrics").fieldNames().forEachRemaining(names::add));
        return names;
    }

    static List<JsonNode> sorted(List<JsonNode> rows) {
        return rows.stream().sorted(ORDER).toList();
    }

    /** The rows with those metrics alone. */
    static List<String> lines(List<JsonNode> rows, Set<String> metrics) {
        return rows.stream().map(row -> line(row, metrics)).toList();
    }

    private static String line(JsonNode row, Set<String> metrics) {
        ObjectNode line = row.deepCopy();
        ObjectNode known = line.putObject("metrics");
        for (String name : metrics) {
            JsonNode value = row.get("metrics").get(name);
            if (value != null && value.decimalValue().signum() != 0) {
                known.put(name, value.decimalValue().stripTrailingZeros());
            }
        }
        return line.toString();
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).asText("");
    }
}
