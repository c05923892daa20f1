package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.html.HtmlReport;
import io.github.agentstream.examples.cli.html.PageOptions;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.contact.PegInstant;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts by interval, for workforce management. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Counts agents' time and contacts by interval, from records of every stream in any envelope and any order.",
            "Writes intervals.ndjson, findings.ndjson, report.html, a page that shows all that to people, the files of a"
                    + " profile for workforce management, and wfm-files.ndjson, which tells the revision, status and rows"
                    + " of each of these."
        },
        footer = {
            "",
            "Intervals that end by the last instant that any stream tells are CLOSED, the others PROVISIONAL. A session"
                    + " without logout ends with the agent's last event. In memory are kept one record, of each contact a"
                    + " few numbers, of each agent what changed when, and, compressed, those events of an agent that one"
                    + " still to come may go before, as late as that agent's latest event was.",
            "",
            "Exit code: 0 fine, findings or not; 1 something is unreadable, and the rest was counted; 2 wrong usage or a"
                    + " path that cannot be opened."
        })
final class ReportCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--interval", paramLabel = "LENGTH", description = "15m (by default), 30m, 60m or 1d.")
    private String interval = "15m";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Whose days and hours the intervals are, such as Europe/Berlin; UTC by default.")
    private String zone = "UTC";

    @Option(
            names = "--service-level",
            paramLabel = "[QUEUE=]SECONDS",
            description =
                    "How long a contact may wait, 20 seconds by default; with QUEUE in that one, told by ARN, id or"
                            + " name. May be repeated.")
    private List<String> serviceLevels = List.of();

    @Option(
            names = "--peg",
            paramLabel = "INSTANT",
            description =
                    "What tells the interval of a contact record: disconnect (by default), acw-end, connect, enqueue"
                            + " or initiation.")
    private String peg = "disconnect";

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            description =
                    "The files to write: nice-cxone (by default), connect-forecast, teleopti, plain (intervals.csv, a column"
                            + " for each metric), or a file in JSON, for which `profile NAME` gives a pattern. May be"
                            + " repeated.")
    private List<String> profiles = List.of();

    @Mixin
    private DispositionOptions dispositions = new DispositionOptions();

    @Option(names = "--from", paramLabel = "TIME", description = "Leaves out intervals that end by then.")
    private Instant from = Instant.MIN;

    @Option(names = "--to", paramLabel = "TIME", description = "Leaves out intervals that begin then or later.")
    private Instant to = Instant.MAX;

    @Option(names = "--names", description = "Shows the user names of agents in report.html, and not only their ids.")
    private boolean names;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write the files.")
    private Path out = Path.of("");

    @Mixin
    private InputPaths paths = new InputPaths();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        ReportOptions options = options();
        List<WfmProfile> wanted = ProfileOption.parse(profiles, options.grid().length(), streams.err());
        try (Inputs inputs = Inputs.of(paths.all(), streams.in())) {
            Files.createDirectories(out);
            Progress progress = new Progress(streams.err(), System::nanoTime);
            HtmlReport page = new HtmlReport(
                    new PageOptions(options.grid(), options.serviceLevel().words(), peg, names));
            IntervalReport report = new IntervalReport(new Readings(inputs.sources(), progress), options, page::add);
            try (Replacement rows = Replacement.of(out.resolve("intervals.ndjson"));
                    Replacement findings = Replacement.of(out.resolve("findings.ndjson"));
                    Replacement html = Replacement.of(out.resolve("report.html"));
                    ProfileFiles files = new ProfileFiles(out)) {
                Tally tally = findings(report, page, findings);
                long count = rows(report, page, rows);
                report.contributions(page::add);
                page.write(Counts.read(tally), html.out());
                for (WfmProfile profile : wanted) {
                    for (WfmOutput output : report.outputs(profile)) {
                        files.add(output);
                    }
                }
                rows.finish();
                findings.finish();
                html.finish();
                files.finish();
                tell(tally, count, files.count());
                return tally.unreadableCount() > 0 ? ExitCode.WRONG_DATA : ExitCode.FINE;
            }
        }
    }

    private static Tally findings(IntervalReport report, HtmlReport page, Replacement file) throws IOException {
        JsonLines lines = new JsonLines(file.out());
        Tally tally = report.read(new PageFindings(page, new JsonCheckReport(lines)));
        lines.flush();
        return tally;
    }

    private static long rows(IntervalReport report, HtmlReport page, Replacement rows) throws IOException {
        Writer lines = writer(rows);
        AtomicLong count = new AtomicLong();
        report.rows(row -> {
            lines.append(row.toJson()).append('\n');
            page.add(row);
            count.incrementAndGet();
        });
        lines.flush();
        return count.get();
    }

    private static Writer writer(Replacement file) {
        return new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
    }

    private void tell(Tally tally, long rows, int files) throws IOException {
        TextLines lines = new TextLines(streams.out());
        lines.line("read: %s", Counts.read(tally));
        lines.line("found: %s", Counts.found(tally));
        lines.line("Wrote %,d rows to %s", rows, out);
        lines.line("Files by profile: %,d, listed in %s", files, ProfileFiles.LIST);
        lines.flush();
        streams.out().flush();
    }

    private ReportOptions options() {
        return new ReportOptions(
                new IntervalGrid(length(), zoneId()),
                pegInstant(),
                ServiceLevelOption.parse(serviceLevels),
                dispositions.dispositions(),
                from,
                to);
    }

    private IntervalLength length() {
        return Stream.of(IntervalLength.values())
                .filter(length -> length.label().equals(interval))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException("expected 15m, 30m, 60m or 1d as --interval, found `" + interval + "`"));
    }

    private ZoneId zoneId() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UsageException("expected a time zone such as Europe/Berlin as --zone, found `" + zone + "`");
        }
    }

    private PegInstant pegInstant() {
        for (PegInstant instant : PegInstant.values()) {
            if (instant.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(peg)) {
                return instant;
            }
        }
        throw new UsageException(
                "expected disconnect, acw-end, connect, enqueue or initiation as --peg, found `" + peg + "`");
    }
}
