package io.github.agentstream.examples.benchmarks.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.launch.Launched;
import io.github.agentstream.examples.benchmarks.page.Machine;
import io.github.agentstream.examples.benchmarks.page.PageCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures, and adds to the results of earlier runs. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Measures and keeps the results.")
public final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(description = "Classes of benchmarks, such as ReadUnrelated; default all.")
    private List<String> names = List.of();

    @Option(names = "--full", description = "Three forks, both sizes and eleven launches.")
    private boolean full;

    @Option(names = "--rows", defaultValue = ".*", description = "A regular expression of rows; default all.")
    private String rows = ".*";

    @Option(names = "-p", description = "Values of a parameter, such as size=LARGE,SMALL.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--out", description = "The folder of the results; default one below examples/benchmarks/target.")
    private Path out;

    @Option(names = "--date", description = "Today, such as 2026-01-31; with it the page is written too.")
    private String date = "";

    @Option(names = "--page", defaultValue = "docs/performance.md", description = "Default ${DEFAULT-VALUE}.")
    private Path page = Path.of("");

    /** Made by the command line. */
    public RunCommand() {}

    @Override
    public Integer call() throws IOException, RunnerException, InterruptedException {
        requireKnownNames();
        Path results = out == null ? defaultFolder() : out;
        Path temporary = Files.createTempDirectory("agentstream-benchmarks");
        try {
            measure(temporary, results);
        } finally {
            delete(temporary);
        }
        Machine.write(results);
        if (!date.isEmpty()) {
            PageCommand.write(List.of(results), date, page);
        }
        return 0;
    }

    private void requireKnownNames() {
        Set<String> known = new TreeSet<>();
        Benchmarks.classes().forEach(className -> known.add(simpleName(className)));
        Launched.all().forEach(section -> known.add(section.getClass().getSimpleName()));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(), "expected some of " + known + ", found `" + name + "`");
            }
        }
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private Path defaultFolder() {
        String jdk = "jdk-" + Runtime.version().feature();
        return Path.of("examples", "benchmarks", "target", "results", full ? "full" : "short", jdk);
    }

    private void measure(Path temporary, Path out) throws IOException, RunnerException, InterruptedException {
        Path events = temporary.resolve("events");
        Events.writeAll(events);
        if (!full) {
            parameters.putIfAbsent("size", EventSize.LARGE.name());
        }
        Selection selection = new Selection(full ? Effort.FULL : Effort.SHORT, rows, parameters);
        for (String className : Benchmarks.classes()) {
            String name = simpleName(className);
            if (isAskedFor(name)) {
                Path result = temporary.resolve(name + ".json");
                Benchmarks.run(className, selection, events, result);
                ResultFile.merge(out.resolve(name + ".json"), results(result));
            }
        }
        for (Launched section : Launched.all()) {
            String name = section.getClass().getSimpleName();
            if (isAskedFor(name)) {
                int launches = selection.effort().launches();
                ResultFile.merge(out.resolve(name + ".json"), section.measure(launches, events, temporary));
            }
        }
    }

    private boolean isAskedFor(String name) {
        return names.isEmpty() || names.contains(name);
    }

    private static List<JsonNode> results(Path file) throws IOException {
        List<JsonNode> results = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(results::add);
        return results;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
