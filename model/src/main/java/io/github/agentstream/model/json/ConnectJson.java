package io.github.agentstream.model.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.codec.RecordParser;
import io.github.agentstream.model.internal.codec.RecordWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads and writes single values of which the type is known. For bytes that may be anything, use the record reader.
 *
 * <pre>{@code
 * AgentEvent event = ConnectJson.read(bytes, AgentEvent.class);
 * byte[] same = ConnectJson.write(event);
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class ConnectJson {
    /** The defaults of the record reader, which this package does not know; a test holds the two together. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(1024 * 1024)
            .maxNumberLength(1_000)
            .maxNameLength(10_000)
            .build();

    private static final RecordParser PARSER = new RecordParser(LIMITS);

    private ConnectJson() {}

    /**
     * Reads a value of a type of this SDK, such as {@code AgentEvent.class}.
     *
     * @throws UnreadableException when the bytes are not JSON, exceed the default limits of the record reader, or are not
     *     of that type
     * @throws IllegalArgumentException when the type is not one that stands in JSON
     */
    public static <T> T read(byte[] json, Class<T> type) throws UnreadableException {
        return readWithFindings(json, type).value();
    }

    /**
     * As {@link #read(byte[], Class)}.
     *
     * @throws UnreadableException as above
     */
    public static <T> T read(String json, Class<T> type) throws UnreadableException {
        Objects.requireNonNull(json, "json");
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /**
     * As {@link #read(byte[], Class)}, together with what was odd but readable.
     *
     * @throws UnreadableException as above
     */
    public static <T> Reading<T> readWithFindings(byte[] json, Class<T> type) throws UnreadableException {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        RecordParser.Parsed<T> parsed = PARSER.parse(json, 0, json.length, Codecs.of(type));
        return new Reading<>(parsed.value(), parsed.findings());
    }

    /**
     * Writes a value as compact UTF-8 JSON, in the canonical spelling of its stream.
     *
     * @throws IllegalArgumentException when the value is not of a type of this SDK
     * @throws IllegalStateException when an unknown field has the name of a field that is set, or a value cannot be written
     *     so that it could be read again: a number that is not finite, a duration with a fraction of its unit
     */
    public static byte[] write(Object value) {
        Objects.requireNonNull(value, "value");
        return RecordWriter.write(value, Codecs.ofValue(value));
    }

    /** As {@link #write}, as text. */
    public static String writeString(Object value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }
}
