package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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
     * @param <T> the type of the value
     */
    public record Parsed<T>(T value, List<Finding> findings) {}

    /** Reads the one document that those bytes are. */
    public <T> Parsed<T> parse(byte[] bytes, int from, int length, Codec<T> codec) throws UnreadableException {
        Utf8.require(bytes, from, length);
        try (JsonParser parser = factory.createParser(bytes, from, length)) {
            try {
                In in = new In(parser);
                if (parser.nextToken() == null) {
                    throw in.expected("a JSON document");
                }
                T value = codec.read(in);
                if (parser.nextToken() != null) {
                    throw in.expected("the end of the document");
                }
                return new Parsed<>(value, in.findings());
            } catch (UnreadableException e) {
                throw e;
            } catch (JsonProcessingException e) {
                throw malformed(pointer(parser), e);
            } catch (IllegalStateException e) {
                throw new UnreadableException(
                        new Problem(pointer(parser), "keys that differ in their hashes", "too many that do not"), e);
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem at that JSON pointer that a parser gave up on. */
    public static UnreadableException malformed(String pointer, JsonProcessingException e) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        String where = offset < 0 ? "" : " at byte " + offset;
        boolean limit = e instanceof StreamConstraintsException;
        Problem problem = new Problem(
                pointer,
                limit ? "a document within the limits" : "well-formed JSON",
                (limit ? "one beyond them" : "something else") + where + " (" + shortened(e.getOriginalMessage())
                        + ")");
        return new UnreadableException(problem, e);
    }

    private static String shortened(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 200) + "...";
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
