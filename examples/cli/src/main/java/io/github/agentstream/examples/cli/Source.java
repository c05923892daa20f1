package io.github.agentstream.examples.cli;

import io.github.agentstream.model.reader.Pieces;
import io.github.agentstream.model.reader.RecordReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * An input that can be read as often as need be.
 *
 * @param number how many inputs come before it
 * @param path what the user calls it
 * @param file where its bytes are
 */
record Source(int number, String path, Path file) {
    static final String STDIN = "-";

    Pieces read() throws IOException {
        return RecordReader.create().read(file);
    }
}
