package io.github.agentstream.model.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads whatever carries records of Amazon Connect, in any mixture: a single record, a JSON array, one record a line,
 * records behind one another as Firehose stores them, gzip, EventBridge events, and batches, messages and notifications
 * of Lambda, Kinesis, SQS, SNS and Firehose.
 *
 * <pre>{@code
 * for (Piece piece : RecordReader.create().read(bytes)) {
 *     if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
 *         handle(event);
 *     } else if (piece instanceof Unreadable unreadable) {
 *         deadLetters.add(unreadable.bytes());
 *     }
 * }
 * }</pre>
 *
 * <p>What it cannot read comes back as a value too, and the records behind it are read. Thread-safe; what its methods
 * return is for one thread.
 */
public final class RecordReader {
    private static final RecordReader DEFAULT = new RecordReader(ReadLimits.defaults());

    private final Decoder decoder;

    private RecordReader(ReadLimits limits) {
        this.decoder = new Decoder(limits);
    }

    /** A reader with the default limits. */
    public static RecordReader create() {
        return DEFAULT;
    }

    /** A reader with these limits. */
    public static RecordReader withLimits(ReadLimits limits) {
        return new RecordReader(Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads bytes, which must not change as long as the pieces are used: a piece that is all of them is not copied.
     */
    public Pieces read(byte[] bytes) {
        return new Pieces(decoder, ByteWindow.on(bytes), null);
    }

    /**
     * Reads a stream as far as its pieces are asked for, in memory bounded by the limits; does not close it. An
     * {@link IOException} of the stream is thrown as {@link java.io.UncheckedIOException} when its turn comes; damaged gzip
     * data ends with an unreadable piece instead.
     */
    public Pieces read(InputStream input) {
        return new Pieces(decoder, ByteWindow.on(input), null);
    }

    /**
     * Reads a file, to be closed by closing the pieces.
     *
     * @throws IOException when the file cannot be opened, or is a directory
     */
    public Pieces read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("Expected a file, found the directory `" + path + "`");
        }
        InputStream input = Files.newInputStream(path);
        return new Pieces(decoder, ByteWindow.on(input), input);
    }
}
