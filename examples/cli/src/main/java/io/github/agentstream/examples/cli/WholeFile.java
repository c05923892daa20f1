package io.github.agentstream.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** An input that is read as a whole. */
final class WholeFile {
    private WholeFile() {}

    /** The bytes of the file, or of the standard input for {@code -}. */
    static byte[] read(String argument, InputStream standardInput) throws IOException {
        return argument.equals(Source.STDIN) ? standardInput.readAllBytes() : Files.readAllBytes(Inputs.path(argument));
    }
}
