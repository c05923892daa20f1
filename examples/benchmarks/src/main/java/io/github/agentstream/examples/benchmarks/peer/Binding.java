package io.github.agentstream.examples.benchmarks.peer;

import java.io.IOException;

/**
 * A way to turn an agent event into a value and back. Thread-safe unless the way is not.
 *
 * @param <T> the type of the value
 */
public interface Binding<T> {
    /** The value of a document, with everything that the value can hold. */
    T read(byte[] json) throws IOException;

    /** The document of a value. */
    byte[] write(T value) throws IOException;
}
