package io.github.agentstream.examples.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a simulation into a folder, one record a line: {@code agent-events.ndjson}, {@code contact-events.ndjson},
 * {@code contact-records.ndjson}, {@code truth-spans.ndjson} and {@code truth-metrics.ndjson}.
 *
 * <pre>{@code
 * SimulationOptions options = SimulationOptions.of(50, Duration.ofHours(9), 1).noise(NoiseKind.parse("all"));
 * SimulationCounts counts = SimulationFiles.write(options, Path.of("out"));
 * }</pre>
 *
 * <p>Records have the nulls that Amazon Connect writes, which the model's own writer leaves out.
 */
public final class SimulationFiles {
    private SimulationFiles() {}

    /**
     * Runs the simulation and writes all five files; those there are replaced.
     *
     * @throws IOException when the folder or a file cannot be written
     */
    public static SimulationCounts write(SimulationOptions options, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (FileSink files = new FileSink(folder)) {
            return Simulation.run(options, files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
