package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Finding;
import io.github.agentstream.routing.check.CriteriaCheck;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges routing criteria. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges routing criteria as something to be sent to Amazon Connect.",
        footer = {
            "",
            "The file holds the criteria alone, an API request, a flow action or what a Lambda function returns. Criteria"
                    + " in a contact event, a contact record or an answer of DescribeContact are judged as received.",
            "",
            "Exit code: 0 fine; 1 there is an ERROR, or the file is not JSON; 2 wrong usage or a file that cannot be"
                    + " opened."
        })
final class RouteCheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--json", description = "One JSON object a line instead of text.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "A file, or - for the standard input.")
    private String file = "";

    RouteCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings = CriteriaCheck.create().check(WholeFile.read(file, streams.in()));
        Tally tally = new Tally();
        findings.forEach(tally::finding);
        if (json) {
            JsonLines lines = new JsonLines(streams.out());
            for (Finding finding : findings) {
                FindingLines.write(finding, lines);
            }
            lines.flush();
        } else {
            TextLines lines = new TextLines(streams.out());
            for (Finding finding : findings) {
                FindingLines.write(finding, lines);
            }
            lines.line("found: %s", Counts.found(tally));
            lines.flush();
        }
        streams.out().flush();
        return tally.isWrong() ? ExitCode.WRONG_DATA : ExitCode.FINE;
    }
}
