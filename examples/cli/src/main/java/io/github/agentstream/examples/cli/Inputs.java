package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The inputs that the arguments name. What can be read once only, as the standard input, is copied to a temporary file,
 * which closing deletes.
 */
final class Inputs implements AutoCloseable {
    private final List<Source> sources = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    private Inputs() {}

    /**
     * The inputs in the order of the arguments, the files of a folder by path.
     *
     * @throws IOException when one of them cannot be opened
     */
    static Inputs of(List<String> arguments, InputStream standardInput) throws IOException {
        if (arguments.stream().filter(Source.STDIN::equals).count() > 1) {
            throw new UsageException("expected `-` once, found it again");
        }
        Inputs inputs = new Inputs();
        try {
            for (String argument : arguments) {
                inputs.open(argument, standardInput);
            }
            return inputs;
        } catch (IOException | RuntimeException e) {
            inputs.close();
            throw e;
        }
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    private void open(String argument, InputStream standardInput) throws IOException {
        if (argument.equals(Source.STDIN)) {
            add(argument, copy(standardInput));
            return;
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            for (Path file : filesBelow(path)) {
                requireReadable(file);
                add(file.toString(), file);
            }
            return;
        }
        requireReadable(path);
        if (Files.isRegularFile(path)) {
            add(argument, path);
        } else {
            try (InputStream once = Files.newInputStream(path)) {
                add(argument, copy(once));
            }
        }
    }

    private void add(String path, Path file) {
        sources.add(new Source(sources.size(), path, file));
    }

    static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("expected a path, found one that cannot be: " + e.getReason());
        }
    }

    private static void requireReadable(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private Path copy(InputStream once) throws IOException {
        Path copy = Files.createTempFile("agentstream-", ".input");
        temporary.add(copy);
        copy.toFile().deleteOnExit();
        Files.copy(once, copy, StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean skipped = !below.equals(folder) && isHidden(below);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)
                        && !isHidden(file)
                        && !file.toString().endsWith(".md")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    @Override
    public void close() throws IOException {
        for (Path copy : temporary) {
            Files.deleteIfExists(copy);
        }
    }
}
