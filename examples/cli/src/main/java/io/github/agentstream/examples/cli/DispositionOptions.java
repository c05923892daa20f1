package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.contact.Dispositions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which attribute of contacts tells right and wrong parties apart. */
final class DispositionOptions {
    @Option(
            names = "--disposition",
            paramLabel = "ATTRIBUTE",
            description =
                    "The attribute of contact records that tells whether the right person was reached; none by default.")
    private String attribute = "";

    @Option(names = "--right-party", paramLabel = "VALUE", description = "A value for the right one. May be repeated.")
    private List<String> right = List.of();

    @Option(names = "--wrong-party", paramLabel = "VALUE", description = "A value for another one. May be repeated.")
    private List<String> wrong = List.of();

    Dispositions dispositions() {
        try {
            return new Dispositions(attribute, Set.copyOf(right), Set.copyOf(wrong));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            throw new UsageException(
                    message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1, message.length() - 1));
        }
    }
}
