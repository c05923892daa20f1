package io.github.agentstream.model.internal.codec;

import java.io.IOException;

/**
 * How a type gets in and out of JSON. Codecs are stateless but for hints that never change a result, so one instance
 * serves all threads.
 *
 * @param <T> the type read and written
 */
public interface Codec<T> extends ValueReader<T> {
    /** The interface or class that users name. */
    Class<T> type();

    /** Writes the value. */
    void write(T value, Out out) throws IOException;
}
