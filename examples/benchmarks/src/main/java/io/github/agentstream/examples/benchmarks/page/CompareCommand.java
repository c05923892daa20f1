package io.github.agentstream.examples.benchmarks.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which rows of one run differ from those of another by more than noise. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two runs; exits with 1 when a row became worse.")
public final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "A file or a folder of results.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "A file or a folder of results.")
    private Path after = Path.of("");

    @Option(
            names = "--least",
            defaultValue = "0.03",
            description = "Smaller differences are noise always; default ${DEFAULT-VALUE}.")
    private double least;

    /** Made by the command line. */
    public CompareCommand() {}

    @Override
    public Integer call() throws IOException {
        boolean worse = false;
        for (Comparison row : Comparison.of(Results.in(before), Results.in(after), least)) {
            System.out.println(row);
            worse |= row.verdict() == Comparison.Verdict.WORSE;
        }
        return worse ? 1 : 0;
    }
}
