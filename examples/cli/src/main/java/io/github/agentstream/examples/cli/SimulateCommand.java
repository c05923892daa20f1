package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.simulator.NoiseKind;
import io.github.agentstream.examples.simulator.Scenario;
import io.github.agentstream.examples.simulator.Scenarios;
import io.github.agentstream.examples.simulator.SimulationCounts;
import io.github.agentstream.examples.simulator.SimulationFiles;
import io.github.agentstream.examples.simulator.SimulationOptions;
import io.github.agentstream.examples.simulator.TruthOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the streams of an invented contact centre, and the truth behind them. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Writes agent events, contact events and contact records of an invented contact centre, and the truth",
            "behind them: what every agent and contact did when, and the numbers of each interval.",
            "The same options give the same bytes."
        })
final class SimulateCommand implements Callable<Integer> {
    private static final long MILLISECONDS_PER_HOUR = Duration.ofHours(1).toMillis();

    private final Streams streams;

    @Option(names = "--agents", paramLabel = "COUNT", description = "How many agents; 50 by default.")
    private int agents = 50;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "How long contacts arrive, such as 0.5; 9 by default.")
    private double hours = 9;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "The seed of all chance; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "blended-day (by default), quiet-voice-queue, callback-floor or single-queue.")
    private String scenario = Scenarios.blendedDay().name();

    @Option(names = "--start", paramLabel = "TIME", description = "When it opens; 2026-01-05T08:00:00Z by default.")
    private Instant start = SimulationOptions.DEFAULT_START;

    @Option(
            names = "--noise",
            paramLabel = "KINDS",
            description = {
                "What happens to the records on their way: none (by default), all, or some of duplicates, loss,",
                "lateness, reordering, redelivered-records, corrected-records, milliseconds-2018, region-handover."
            })
    private String noise = "none";

    @Option(
            names = "--interval",
            paramLabel = "LENGTH",
            description = "The intervals of the true numbers: 15m (by default), 30m, 60m or 1d.")
    private String interval = "15m";

    @Option(
            names = "--service-level",
            paramLabel = "SECONDS",
            description = "The wait from which on a contact is not answered soon; 20 by default.")
    private int serviceLevel = 20;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write the files.")
    private Path out = Path.of("");

    SimulateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        SimulationCounts counts = SimulationFiles.write(options(), out);
        TextLines lines = new TextLines(streams.out());
        lines.line(
                "Wrote %d agent events (of %d bytes on average), %d contact events and %d contact records to %s",
                counts.agentEvents(), bytesEach(counts), counts.contactEvents(), counts.contactRecords(), out);
        lines.line("and the truth behind them: %d spans, %d rows", counts.truthSpans(), counts.truthRows());
        lines.flush();
        streams.out().flush();
        return ExitCode.FINE;
    }

    private long bytesEach(SimulationCounts counts) throws IOException {
        return Files.size(out.resolve("agent-events.ndjson")) / Math.max(1, counts.agentEvents());
    }

    private Duration intervalLength() {
        return switch (interval) {
            case "15m", "30m", "60m" -> Duration.parse("PT" + interval);
            case "1d" -> Duration.ofDays(1);
            default ->
                throw new IllegalArgumentException("expected `15m`, `30m`, `60m` or `1d`, found `" + interval + "`");
        };
    }

    private SimulationOptions options() {
        try {
            Scenario kind = Scenarios.named(scenario);
            Set<NoiseKind> kinds = NoiseKind.parse(noise);
            Duration length = Duration.ofMillis(Math.round(hours * MILLISECONDS_PER_HOUR));
            TruthOptions truth = new TruthOptions(intervalLength(), Duration.ofSeconds(serviceLevel));
            return new SimulationOptions(agents, length, seed, kind, start, kinds, truth);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
