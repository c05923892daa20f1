package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.SimulationFiles;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.Pieces;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The main job from one end to the other, on a simulated hour: read, validate, evaluate, count. */
final class Demo {
    /** What is simulated: as many agents as fit on a screen, and records that are repeated, lost, late and corrected. */
    static final SimulationOptions OPTIONS = SimulationOptions.of(12, Duration.ofHours(1), 11)
            .noise(
                    NoiseKind.DUPLICATES,
                    NoiseKind.LOSS,
                    NoiseKind.LATENESS,
                    NoiseKind.REDELIVERED_RECORDS,
                    NoiseKind.CORRECTED_RECORDS);

    /** Where the simulated files are, below the folder of the demo. */
    static final String STREAMS = "streams";

    private static final List<String> READ =
            List.of("agent-events.ndjson", "contact-events.ndjson", "contact-records.ndjson");

    private final Path folder;

    Demo(Path folder) {
        this.folder = folder;
    }

    void run(TextLines out) throws IOException {
        Path streams = folder.resolve(STREAMS);
        SimulationFiles.write(OPTIONS, streams);
        List<Source> sources = sources(streams);
        Centre centre = centre(sources);
        IntervalLines.write(centre.rows(), centre.lastSeen(), folder.resolve("intervals.ndjson"));
        TruthComparison truth = TruthComparison.of(centre.rows(), streams.resolve("truth-metrics.ndjson"));
        DemoFiles.write(sources, folder);
        try (DemoReport report = DemoReport.into(folder)) {
            new Check(sources, new CheckOptions(true, false), report, Progress.silent()).run();
            new DemoSummary(out).tell(report, centre, truth, folder);
        }
    }

    private static List<Source> sources(Path streams) {
        List<Source> sources = new ArrayList<>();
        READ.forEach(name -> sources.add(new Source(sources.size(), name, streams.resolve(name))));
        return sources;
    }

    private static Centre centre(List<Source> sources) throws IOException {
        Centre centre = new Centre();
        for (Source source : sources) {
            try (Pieces pieces = source.read()) {
                for (Piece piece : pieces) {
                    if (piece instanceof Decoded decoded) {
                        centre.accept(decoded.value());
                    }
                }
            }
        }
        return centre;
    }
}
