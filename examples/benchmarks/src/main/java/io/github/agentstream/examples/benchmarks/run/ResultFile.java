package io.github.agentstream.examples.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A file of results, as JMH writes them. */
final class ResultFile {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResultFile() {}

    /** Adds results to those that the file holds; of a row that it holds already, the new one stays. */
    static void merge(Path file, Collection<JsonNode> results) throws IOException {
        Map<String, JsonNode> rows = new TreeMap<>();
        if (Files.exists(file)) {
            MAPPER.readTree(file.toFile()).forEach(row -> rows.put(key(row), row));
        }
        results.forEach(row -> rows.put(key(row), row));
        Files.createDirectories(file.toAbsolutePath().getParent());
        MAPPER.writeValue(file.toFile(), rows.values());
    }

    private static String key(JsonNode row) {
        return row.path("benchmark").asText() + row.path("params");
    }
}
