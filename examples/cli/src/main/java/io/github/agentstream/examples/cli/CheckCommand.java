package io.github.agentstream.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads everything, validates it, and says what is wrong. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads records of every stream in any envelope, validates them, and says what is odd or wrong.",
        footer = {
            "",
            "Agent events are validated in the order of their timestamps. The events of a contact are judged by the times"
                    + " they tell, and what contradicts itself is told with the last one. In memory are held one record,"
                    + " the last snapshot of each agent, the times of the last 100,000 contacts that had an event, and,"
                    + " compressed, those events of an agent that one still to come may go before, as late as that"
                    + " agent's latest event was. Every input is read two or three times; what can be read once only is"
                    + " copied to a temporary file.",
            "",
            "Exit code: 0 fine; 1 something is unreadable, an ERROR, or changed by the round trip; 2 wrong usage or a"
                    + " path that cannot be opened."
        })
final class CheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(names = "--json", description = "One JSON object a line instead of text.")
    private boolean json;

    @Option(names = "--transitions", description = "Tell each change of an agent's status and of a contact's state.")
    private boolean transitions;

    @Option(names = "--round-trip", description = "Write each record again and compare it with what was received.")
    private boolean roundTrip;

    @Mixin
    private InputPaths paths = new InputPaths();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        CheckOptions options = new CheckOptions(transitions, roundTrip);
        if (json) {
            JsonLines lines = new JsonLines(streams.out());
            return check(options, new JsonCheckReport(lines), lines);
        }
        TextLines lines = new TextLines(streams.out());
        return check(options, new TextCheckReport(lines, options), lines);
    }

    private int check(CheckOptions options, CheckReport report, Flushable lines) throws IOException {
        try (Inputs inputs = Inputs.of(paths.all(), streams.in())) {
            Progress progress = new Progress(streams.err(), System::nanoTime);
            Tally tally = new Check(inputs.sources(), options, report, progress).run();
            return tally.isWrong() ? ExitCode.WRONG_DATA : ExitCode.FINE;
        } finally {
            lines.flush();
            streams.out().flush();
        }
    }
}
