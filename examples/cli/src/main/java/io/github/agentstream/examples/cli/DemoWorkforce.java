package io.github.agentstream.examples.cli;

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

/** Writes the files for workforce management of the demo as the report does. */
final class DemoWorkforce {
    /** Where they are, below the folder of the demo. */
    static final String FILES = "wfm";

    private DemoWorkforce() {}

    static void write(List<Source> sources, Path folder) throws IOException {
        ReportOptions options = new ReportOptions(
                IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES),
                PegInstant.DISCONNECT,
                ServiceLevelOption.parse(List.of()),
                Dispositions.NONE,
                Instant.MIN,
                Instant.MAX);
        IntervalReport report = new IntervalReport(new Readings(sources, Progress.silent()), options);
        report.read(new JsonCheckReport(new JsonLines(OutputStream.nullOutputStream())));
        Files.createDirectories(folder);
        try (ProfileFiles files = new ProfileFiles(folder)) {
            for (WfmOutput output : report.outputs(WfmProfile.BUILT_IN.get(0))) {
                files.add(output);
            }
            files.finish();
        }
    }
}
