package io.github.agentstream.model.internal.codec;

import java.io.IOException;

/** Is asked for the values that come again from record to record, and may have them at hand. */
public interface Recurring {
    /** The value that begins at the current token; leaves the parser at its last token. */
    <T> T read(Codec<T> codec, In in) throws IOException;
}
