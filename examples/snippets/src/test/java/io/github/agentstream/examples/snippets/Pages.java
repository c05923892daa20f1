package io.github.agentstream.examples.snippets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the documentation, and what stands in them. */
final class Pages {
    /** The folder of the whole project; tests run in that of their module. */
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private Pages() {}

    /** A fenced block. */
    record Block(Path page, int line, String language, String text) {
        @Override
        public String toString() {
            return PROJECT.relativize(page) + ":" + line;
        }
    }

    static Path readme() {
        return PROJECT.resolve("README.md");
    }

    static List<Path> all() {
        try (Stream<Path> docs = Files.list(PROJECT.resolve("docs"));
                Stream<Path> top = Files.list(PROJECT)) {
            return Stream.concat(top, docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(Path page) {
        String text = text(page);
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            int line = (int) text.substring(0, block.start()).lines().count() + 1;
            blocks.add(new Block(page, line, block.group(1), block.group(2)));
        }
        return blocks;
    }

    /** The relative links, without what stands behind {@code #}. */
    static List<String> links(Path page) {
        return LINK.matcher(text(page)).results().map(link -> link.group(1)).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
