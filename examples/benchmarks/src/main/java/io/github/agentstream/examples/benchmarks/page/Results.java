package io.github.agentstream.examples.benchmarks.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results of runs, in the order of their files.
 *
 * @param all the rows
 */
record Results(List<Result> all) {
    /** Those of a file, or of the files in a folder. */
    static Results in(Path path) throws IOException {
        List<Path> files = List.of(path);
        if (Files.isDirectory(path)) {
            try (Stream<Path> listed = Files.list(path)) {
                files = listed.filter(file -> file.toString().endsWith(".json"))
                        .filter(file -> !file.endsWith(Machine.FILE))
                        .sorted()
                        .toList();
            }
        }
        List<Result> results = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
                results.add(Result.of(row));
            }
        }
        return new Results(List.copyOf(results));
    }

    /** The row of that name with the same JDK and parameters. */
    Optional<Result> beside(Result result, String row) {
        return all.stream()
                .filter(other -> other.section().equals(result.section()))
                .filter(other -> other.group().equals(result.group()))
                .filter(other -> other.row().equals(row))
                .findFirst();
    }
}
