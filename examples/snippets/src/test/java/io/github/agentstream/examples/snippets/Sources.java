package io.github.agentstream.examples.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of the project say about themselves. */
final class Sources {
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^[ ]*// snippet: (\\S+)\\n(.*?)^[ ]*// end$");

    /** A code in a file that makes findings: upper-case words in quotes. */
    private static final Pattern QUOTED_CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    /** A constant of an enum whose names are the codes. */
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z]+(?:_[A-Z]+)*)[(,;]");

    private Sources() {}

    /** The snippets by name, as they stand in the documentation. */
    static SortedMap<String, String> snippets() {
        SortedMap<String, String> snippets = new TreeMap<>();
        for (Path source : below("examples/snippets")) {
            Matcher snippet = SNIPPET.matcher(Pages.text(source));
            while (snippet.find()) {
                String text = snippet.group(2).stripTrailing().stripIndent() + "\n";
                if (snippets.put(snippet.group(1), text) != null) {
                    throw new IllegalStateException("two snippets are named " + snippet.group(1));
                }
            }
        }
        return snippets;
    }

    /** The codes of all findings that the module can make. */
    static Set<String> findingCodes(String module) {
        return below(module).stream()
                .map(Pages::text)
                .flatMap(Sources::findingCodesOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> findingCodesOf(String source) {
        if (source.contains(".code(name())")) {
            return codes(CONSTANT, source);
        }
        return source.contains("Severity.") ? codes(QUOTED_CODE, source) : Stream.empty();
    }

    private static Stream<String> codes(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult code) -> code.group(1));
    }

    private static List<Path> below(String folder) {
        try (Stream<Path> files = Files.walk(Pages.PROJECT.resolve(folder).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
