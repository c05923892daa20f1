package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes whole documents through codecs. */
public final class RecordWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordWriter() {}

    /** The value as compact UTF-8 JSON. */
    public static <T> byte[] write(T value, Codec<T> codec) {
        Written written = new Written();
        try (JsonGenerator generator = FACTORY.createGenerator(written, JsonEncoding.UTF8)) {
            codec.write(value, new Out(generator, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.bytes();
    }

    /** Bytes that are not copied once more when they come in one piece, as those of a document below 8,000 bytes do. */
    private static final class Written extends ByteArrayOutputStream {
        Written() {
            super(0);
        }

        byte[] bytes() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
