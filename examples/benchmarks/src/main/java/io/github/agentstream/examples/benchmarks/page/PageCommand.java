package io.github.agentstream.examples.benchmarks.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the page. */
@Command(name = "page", mixinStandardHelpOptions = true, description = "Writes the page of the documentation.")
public final class PageCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", description = "Folders of results, one for each JDK.")
    private List<Path> folders = List.of();

    @Option(names = "--date", required = true, description = "When they were measured, such as 2026-01-31.")
    private String date = "";

    @Option(names = "--page", required = true, description = "The file to write.")
    private Path page = Path.of("");

    /** Made by the command line. */
    public PageCommand() {}

    @Override
    public Integer call() throws IOException {
        write(folders, date, page);
        return 0;
    }

    /** Writes the page of those results. */
    public static void write(List<Path> folders, String date, Path page) throws IOException {
        List<Result> results = new ArrayList<>();
        List<Map<String, String>> machines = new ArrayList<>();
        for (Path folder : folders) {
            results.addAll(Results.in(folder).all());
            machines.add(new ObjectMapper()
                    .readValue(
                            folder.resolve(Machine.FILE).toFile(), new TypeReference<SortedMap<String, String>>() {}));
        }
        Files.writeString(page, Page.render(date, machines, new Results(results)));
    }
}
