package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What came of the demo, on one screen. */
final class DemoSummary {
    private final TextLines out;

    DemoSummary(TextLines out) {
        this.out = out;
    }

    void tell(DemoReport report, Centre centre, Path folder) throws IOException {
        out.line("One hour of a small contact centre: 5 January 2026, 09:00 to 10:00 UTC");
        out.line("");
        tellCheck(report);
        out.line("");
        new CriteriaTable(out).tell(centre);
        out.line("");
        new TimeTable(centre.rows()).tell(out);
        out.line("");
        out.line("Written to %s", folder);
        out.line("  records.ndjson, findings.ndjson, transitions.ndjson, intervals.ndjson; the streams are in story/");
    }

    private void tellCheck(DemoReport report) throws IOException {
        out.line("Read     %s", Counts.read(report.tally()));
        out.line("Found    %s", Counts.found(report.tally()));
        out.line(
                "Changes  %d of statuses and contact states; %d of them inferred, because the event was lost",
                report.observed() + report.inferred(), report.inferred());
        for (DemoReport.Remark remark : report.remarks()) {
            String place = remark.place().path() + " #" + remark.place().index();
            out.line("  %-10s  %s: %s", remark.what(), place, remark.message());
        }
    }
}
