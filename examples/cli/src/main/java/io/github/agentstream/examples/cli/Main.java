package io.github.agentstream.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program {@code agentstream}: one command for each job. */
@Command(
        name = "agentstream",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads the event streams of Amazon Connect.")
public final class Main implements Runnable {
    private Main() {}

    /** Runs the command that the arguments name and exits: 0 fine, 1 wrong data, 2 wrong usage or no access. */
    public static void main(String[] arguments) {
        System.exit(run(Streams.ofProcess(), arguments));
    }

    static int run(Streams streams, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true);
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .addSubcommand(new ProfileCommand(streams))
                .addSubcommand(new DemoCommand(streams))
                .addSubcommand(RouteCommand.with(streams))
                .addSubcommand(new SimulateCommand(streams));
        line.setOut(out)
                .setErr(streams.err())
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((e, wrong) -> failure(streams, e.getCommandLine(), e))
                .setExecutionExceptionHandler((e, command, parsed) -> failure(streams, command, e));
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failure(streams, line, e);
        } finally {
            out.flush();
            streams.err().flush();
        }
    }

    @Override
    public void run() {
        throw new UsageException("expected a command, found none; see --help");
    }

    private static int failure(Streams streams, CommandLine command, Throwable cause) {
        Failure failure = Failure.of(cause);
        if (!failure.message().isEmpty()) {
            String hint = cause instanceof ParameterException ? "; see --help" : "";
            streams.err().println(command.getCommandSpec().qualifiedName() + ": " + failure.message() + hint);
        }
        return failure.exitCode();
    }
}
