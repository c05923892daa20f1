package io.github.agentstream.examples.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The PATH... of a command that reads records. */
final class InputPaths {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "A file, a folder (all files below it, by path, without dot-files and *.md), or - for the standard"
                            + " input.")
    private List<String> paths = List.of();

    List<String> all() {
        return paths;
    }
}
