package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Does the main job on a simulated contact centre. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Does the main job on a simulated contact centre: one hour of twelve agents in all three streams.",
            "Reads it, validates it, asks who may take a contact, and counts the agents' time by quarter of an hour.",
            "Shows all that on a page, report.html."
        })
final class DemoCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where to write the streams and what came of them; target/demo beside the program by default.")
    private @Nullable Path out;

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = out == null ? defaultFolder() : out;
        Files.createDirectories(folder);
        TextLines lines = new TextLines(streams.out());
        new Demo(folder).run(lines);
        lines.flush();
        streams.out().flush();
        return ExitCode.FINE;
    }

    private static Path defaultFolder() {
        try {
            return defaultFolder(Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new UsageException("expected --out, for the program cannot tell where it is");
        }
    }

    /** The folder for a program in that jar or folder of classes. */
    static Path defaultFolder(Path program) {
        Path beside = program.toAbsolutePath().resolveSibling("");
        boolean inTarget = beside.endsWith("target");
        return beside.resolve(inTarget ? "demo" : "target/demo").normalize();
    }
}
