package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.IntervalRow;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes interval rows, one a line. An interval that ends by the last instant seen in any stream is closed. */
final class IntervalLines {
    private IntervalLines() {}

    static void write(List<IntervalRow> rows, Instant lastSeen, Path file) throws IOException {
        try (Writer lines = Files.newBufferedWriter(file)) {
            for (IntervalRow row : rows) {
                lines.write(row.asOf(lastSeen).toJson() + "\n");
            }
        }
    }
}
