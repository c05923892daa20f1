package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Problem;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import io.github.agentstream.routing.text.CriteriaReading;
import io.github.agentstream.routing.text.CriteriaText;
import io.github.agentstream.routing.text.CriteriaWording;
import io.github.agentstream.routing.text.TextProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns the text of routing criteria into JSON, and back. */
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the JSON of routing criteria given as text, or with --of the text of those in a file.",
            "For example: agents(mira, jun) FOR 30s THEN Language:English >= 4 AND NOT Product:\"Heat pump\" 1..5"
        },
        footer = {"", "Exit code: 0 fine; 1 the text or the criteria are wrong; 2 wrong usage or no such file."})
final class RouteTextCommand implements Callable<Integer> {
    private final Streams streams;

    @ArgGroup(multiplicity = "1")
    private @Nullable Given given;

    RouteTextCommand(Streams streams) {
        this.streams = streams;
    }

    /** Either of them. */
    static final class Given {
        @Parameters(paramLabel = "TEXT", description = "Steps, with THEN between them.")
        private @Nullable String text;

        @Option(
                names = "--of",
                paramLabel = "FILE",
                description =
                        "A file with routing criteria in any form in which they are sent or reported, or - for the"
                                + " standard input. Several have an empty line between them.")
        private @Nullable String file;
    }

    @Override
    public Integer call() throws IOException {
        if (given == null) {
            throw new UsageException("expected a text or --of, found none; see --help");
        }
        String answer = given.text == null ? textOf(String.valueOf(given.file)) : json(given.text);
        streams.out().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.FINE;
    }

    private static String json(String text) {
        CriteriaReading reading = CriteriaText.read(text);
        RoutingCriteria criteria = reading.criteria()
                .orElseThrow(() -> new WrongDataException(
                        reading.problem().map(TextProblem::message).orElse("")));
        return new String(RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW), StandardCharsets.UTF_8);
    }

    private String textOf(String file) throws IOException {
        List<RoutingCriteria> criteria = CriteriaFile.read(file, streams.in());
        return criteria.stream().map(RouteTextCommand::text).collect(Collectors.joining("\n\n"));
    }

    private static String text(RoutingCriteria criteria) {
        CriteriaWording wording = CriteriaText.write(criteria);
        return wording.text()
                .orElseThrow(() -> new WrongDataException(
                        wording.problem().map(Problem::message).orElse("")));
    }
}
