package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.html.HtmlReport;
import io.github.agentstream.examples.cli.html.PageOptions;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.contact.Dispositions;
import io.github.agentstream.metrics.contact.PegInstant;
import io.github.agentstream.metrics.wfm.WfmOutput;
import io.github.agentstream.metrics.wfm.WfmProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Writes the page of the demo and its files for workforce management, as the report does. The people on the page are
 * invented, so it shows their names.
 */
final class DemoFiles {
    /** The page, in the folder of the demo. */
    static final String PAGE = "report.html";

    /** The folder of the files for workforce management, in that of the demo. */
    static final String WORKFORCE = "wfm";

    private static final IntervalGrid GRID = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    private DemoFiles() {}

    static void write(List<Source> sources, Path folder) throws IOException {
        ServiceLevelOption serviceLevel = ServiceLevelOption.parse(List.of());
        ReportOptions options = new ReportOptions(
                GRID, PegInstant.DISCONNECT, serviceLevel, Dispositions.NONE, Instant.MIN, Instant.MAX);
        HtmlReport page = new HtmlReport(new PageOptions(GRID, serviceLevel.words(), "disconnect", true));
        IntervalReport report = new IntervalReport(new Readings(sources, Progress.silent()), options, page::add);
        JsonCheckReport unwritten = new JsonCheckReport(new JsonLines(OutputStream.nullOutputStream()));
        Tally tally = report.read(new PageFindings(page, unwritten));
        report.rows(page::add);
        report.contributions(page::add);
        try (Replacement html = Replacement.of(folder.resolve(PAGE))) {
            page.write(Counts.read(tally), html.out());
            html.finish();
        }
        writeWorkforce(report, folder.resolve(WORKFORCE));
    }

    private static void writeWorkforce(IntervalReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ProfileFiles files = new ProfileFiles(folder)) {
            for (WfmOutput output : report.outputs(WfmProfile.BUILT_IN.get(0))) {
                files.add(output);
            }
            files.finish();
        }
    }
}
