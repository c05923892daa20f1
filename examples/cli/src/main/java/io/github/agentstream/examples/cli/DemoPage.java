package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.cli.html.HtmlReport;
import io.github.agentstream.examples.cli.html.PageOptions;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.contact.PegInstant;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes the page of the demo as the report does. Its people are invented, so it shows their names. */
final class DemoPage {
    private static final IntervalGrid GRID = IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES);

    private DemoPage() {}

    static void write(List<Source> sources, Path file) throws IOException {
        ServiceLevelOption serviceLevel = ServiceLevelOption.parse(List.of());
        ReportOptions options = new ReportOptions(GRID, PegInstant.DISCONNECT, serviceLevel, Instant.MIN, Instant.MAX);
        HtmlReport page = new HtmlReport(new PageOptions(GRID, serviceLevel.words(), "disconnect", true));
        IntervalReport report = new IntervalReport(new Readings(sources, Progress.silent()), options, page::add);
        JsonCheckReport unwritten = new JsonCheckReport(new JsonLines(OutputStream.nullOutputStream()));
        Tally tally = report.read(new PageFindings(page, unwritten));
        report.rows(page::add);
        report.contributions(page::add);
        try (Replacement html = Replacement.of(file)) {
            page.write(Counts.read(tally), html.out());
            html.finish();
        }
    }
}
