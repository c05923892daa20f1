package io.github.agentstream.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What is done with routing criteria, a command for each. */
@Command(name = "route", mixinStandardHelpOptions = true, description = "Routing criteria: who may take a contact.")
final class RouteCommand implements Runnable {
    private RouteCommand() {}

    /** The command with those below it. */
    static CommandLine with(Streams streams) {
        return new CommandLine(new RouteCommand())
                .addSubcommand(new RouteCheckCommand(streams))
                .addSubcommand(new RouteEvalCommand(streams))
                .addSubcommand(new RouteTextCommand(streams));
    }

    @Override
    public void run() {
        throw new UsageException("expected a command, found none; see --help");
    }
}
