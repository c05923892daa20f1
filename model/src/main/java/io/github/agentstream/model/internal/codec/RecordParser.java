package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whole documents through codecs, and turns whatever goes wrong into a {@link Problem}. Thread-safe. */
public final class RecordParser {
    private final JsonFactory factory;

    public RecordParser(StreamReadConstraints constraints) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /**
     * A value and what was odd about it.
     *
     * @param length how many bytes the document has
     * @param <T> the type of the value
     */
    public record Parsed<T>(T value, List<Finding> findings, int length) {}

    /** Reads the one document that those bytes are. */
    public <T> Parsed<T> parse(byte[] bytes, int from, int length, ValueReader<T> reader) throws UnreadableException {
        return parse(bytes, from, length, reader, null);
    }

    /** Reads the document that begins there and ends at {@code to} at the latest; what follows it is not looked at. */
    public <T> Parsed<T> parseFirst(byte[] bytes, int from, int to, ValueReader<T> reader) throws UnreadableException {
        Parsed<T> parsed = parseJson(bytes, from, to - from, reader, null, false);
        Utf8.require(bytes, from, parsed.length());
        return parsed;
    }

    /** Reads the one document that those bytes are; what recurs in it is read through {@code recurring}. */
    public <T> Parsed<T> parse(byte[] bytes, int from, int length, ValueReader<T> reader, @Nullable Recurring recurring)
            throws UnreadableException {
        Parsed<T> parsed;
        try {
            parsed = parseJson(bytes, from, length, reader, recurring, true);
        } catch (UnreadableException e) {
            Utf8.require(bytes, from, length);
            throw e;
        }
        // only now, when the bytes are in the processor's cache
        Utf8.require(bytes, from, length);
        return parsed;
    }

    private <T> Parsed<T> parseJson(
            byte[] bytes, int from, int length, ValueReader<T> reader, @Nullable Recurring recurring, boolean alone)
            throws UnreadableException {
        try (JsonParser parser = factory.createParser(bytes, from, length)) {
            try {
                In in = new In(parser, recurring);
                if (parser.nextToken() == null) {
                    throw in.expected("a JSON document");
                }
                T value = in.whole(reader);
                int end = (int) parser.currentLocation().getByteOffset();
                if (alone && parser.nextToken() != null) {
                    throw in.expected("the end of the document");
                }
                return new Parsed<>(value, in.findings(), end);
            } catch (UnreadableException e) {
                throw e;
            } catch (JsonProcessingException e) {
                throw malformed(pointer(parser), e);
            } catch (IllegalStateException e) {
                if (!isAboutCollisions(e)) {
                    throw e;
                }
                throw new UnreadableException(
                        new Problem(pointer(parser), "keys that differ in their hashes", "too many that do not"), e);
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is what Jackson's table of keys throws when somebody chose keys that collide in it. */
    private static boolean isAboutCollisions(IllegalStateException e) {
        return e.getMessage() != null && e.getMessage().contains("hash collisions");
    }

    /** The problem at that JSON pointer that a parser gave up on; the cause tells where, and quotes nothing either. */
    public static UnreadableException malformed(String pointer, JsonProcessingException e) {
        Problem problem = MalformedJson.problem(pointer, e);
        return new UnreadableException(problem, new JsonParseException(null, problem.found(), e.getLocation()));
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
