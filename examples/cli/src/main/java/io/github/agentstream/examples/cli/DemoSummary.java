package io.github.agentstream.examples.cli;

import io.github.agentstream.examples.simulator.SimulationOptions;
import java.io.IOException;
import java.nio.file.Path;

/** What came of the demo, on one screen. */
final class DemoSummary {
    private final TextLines out;

    DemoSummary(TextLines out) {
        this.out = out;
    }

    void tell(DemoReport report, Centre centre, TruthComparison truth, Path folder) throws IOException {
        tellSimulation(Demo.OPTIONS);
        out.line("");
        tellCheck(report);
        out.line("");
        new CriteriaTable(out).tell(centre);
        out.line("");
        new TimeTable(centre.rows()).tell(out);
        out.line(
                "%d of these %d times are what the agents really did, to the millisecond", truth.equal(), truth.rows());
        out.line("");
        out.line("Written to %s", folder);
        out.line("  %s/  what Amazon Connect would send, and the truth behind it", Demo.STREAMS);
        out.line("  records.ndjson, findings.ndjson, transitions.ndjson, intervals.ndjson  what came of it");
        out.line("  %s  the same to look at: open it in a browser", DemoFiles.PAGE);
        out.line("  %s/  the files that NICE CXone takes for workforce management", DemoFiles.WORKFORCE);
        out.line("Try next: check %s", folder.resolve(Demo.STREAMS).resolve("agent-events.ndjson"));
    }

    private void tellSimulation(SimulationOptions options) throws IOException {
        out.line(
                "Simulated  %d minutes of a contact centre with %d agents and a supervisor, from %s:",
                options.length().toMinutes(), options.agents(), options.start());
        out.line("           calls, chats, tasks and e-mails, by routing profiles and routing criteria.");
        out.line("           On their way some records were repeated, lost, late or corrected.");
    }

    private void tellCheck(DemoReport report) throws IOException {
        out.line("Read       %s", Counts.read(report.tally()));
        out.line("Found      %s", Counts.found(report.tally()));
        for (DemoReport.Remark remark : report.remarks()) {
            out.line(
                    "  %4d x  %-10s  %s, such as %s #%d: %s",
                    remark.count(),
                    remark.severity(),
                    remark.code(),
                    remark.place().path(),
                    remark.place().index(),
                    remark.message());
        }
        out.line(
                "Changes    %d of statuses and contact states; %d of them inferred, because the event was lost",
                report.observed() + report.inferred(), report.inferred());
    }
}
