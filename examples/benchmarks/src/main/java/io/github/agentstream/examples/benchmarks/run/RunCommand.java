package io.github.agentstream.examples.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.examples.benchmarks.data.Events;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, and adds to the results of earlier runs. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Measures and keeps the results.")
public final class RunCommand implements Callable<Integer> {
    @Parameters(description = "Classes of benchmarks, such as ReadUnrelated; default all.")
    private List<String> names = List.of();

    @Option(names = "--full", description = "Three forks and eleven launches instead of one and three.")
    private boolean full;

    @Option(names = "--rows", defaultValue = ".*", description = "A regular expression of rows; default all.")
    private String rows = ".*";

    @Option(names = "-p", description = "Values of a parameter, such as size=LARGE,SMALL.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--out", description = "The folder of the results; default target/results/jdk-N.")
    private Path out = Path.of("target", "results", "jdk-" + Runtime.version().feature());

    /** Made by the command line. */
    public RunCommand() {}

    @Override
    public Integer call() throws IOException, RunnerException {
        Path temporary = Files.createTempDirectory("agentstream-benchmarks");
        Path events = temporary.resolve("events");
        Events.writeAll(events);
        Selection selection = new Selection(full ? Effort.FULL : Effort.SHORT, rows, parameters);
        for (String className : Benchmarks.classes()) {
            String name = className.substring(className.lastIndexOf('.') + 1);
            if (names.isEmpty() || names.contains(name)) {
                Path result = temporary.resolve(name + ".json");
                Benchmarks.run(className, selection, events, result);
                ResultFile.merge(out.resolve(name + ".json"), results(result));
            }
        }
        return 0;
    }

    private static List<JsonNode> results(Path file) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(results::add);
        return results;
    }
}
