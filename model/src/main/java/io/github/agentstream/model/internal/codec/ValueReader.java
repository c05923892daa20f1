package io.github.agentstream.model.internal.codec;

import java.io.IOException;

/**
 * How a value is read from JSON.
 *
 * @param <T> the type read
 */
@FunctionalInterface
public interface ValueReader<T> {
    /** Reads the value that begins at the current token, and leaves the parser at its last token. */
    T read(In in) throws IOException;
}
