package io.github.agentstream.metrics.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** What is remembered, as JSON that names its format and version. */
public final class SavedState {
    private static final JsonFactory JSON = new JsonFactory();

    private SavedState() {}

    /** Writes the fields of an object. */
    @FunctionalInterface
    public interface Fields {

        /** Writes them to that generator. */
        void write(JsonGenerator json) throws IOException;
    }

    /** One object with those fields behind its format and version. */
    public static String write(String format, int version, Fields fields) {
        return object(json -> {
            json.writeStringField("format", format);
            json.writeNumberField("version", version);
            fields.write(json);
        });
    }

    /** One object with those fields. */
    public static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a text; nothing when there is none. */
    public static void writeText(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    /** Writes an instant; nothing for {@link Instant#MIN}, which stands for none. */
    public static void writeInstant(JsonGenerator json, String name, Instant instant) throws IOException {
        if (!instant.equals(Instant.MIN)) {
            json.writeStringField(name, instant.toString());
        }
    }

    /** Writes a number; nothing when it is the one that stands for none. */
    public static void writeLong(JsonGenerator json, String name, long number, long none) throws IOException {
        if (number != none) {
            json.writeNumberField(name, number);
        }
    }
}
