package io.github.agentstream.examples.benchmarks;

import io.github.agentstream.examples.benchmarks.page.CompareCommand;
import io.github.agentstream.examples.benchmarks.page.PageCommand;
import io.github.agentstream.examples.benchmarks.run.RunCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program of the benchmarks. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures what the library costs beside others.",
        subcommands = {RunCommand.class, PageCommand.class, CompareCommand.class})
public final class Main {
    private Main() {}

    /** Runs the command that the arguments name and exits with its code; 2 for wrong usage. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
