package io.github.agentstream.examples.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A new version of a file, written beside it and moved into its place once it is whole. */
final class Replacement implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path beside;
    private final OutputStream out;

    private Replacement(Path file, Path beside) throws IOException {
        this.file = file;
        this.beside = beside;
        this.out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER);
    }

    static Replacement of(Path file) throws IOException {
        return new Replacement(file, file.resolveSibling("." + file.getFileName() + ".new"));
    }

    OutputStream out() {
        return out;
    }

    /** Puts the file in place. */
    void finish() throws IOException {
        out.close();
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves the old file alone, unless the new one is in its place. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(beside);
    }
}
