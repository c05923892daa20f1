package io.github.agentstream.statemachine.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.agentstream.model.json.ConnectJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is remembered, as JSON that names its format and version. */
public final class SavedState {
    private static final JsonFactory FACTORY = new JsonFactory();

    private SavedState() {}

    /** Writes the fields behind the format and the version. */
    @FunctionalInterface
    public interface Fields {

        /** Writes them to that generator. */
        void write(JsonGenerator json) throws IOException;
    }

    /** One object with those fields. */
    public static String write(String format, int version, Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeNumberField("version", version);
            fields.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes an instant; nothing when there is none. */
    public static void writeInstant(JsonGenerator json, String name, @Nullable Instant instant) throws IOException {
        if (instant != null && !instant.equals(Instant.MIN)) {
            json.writeStringField(name, instant.toString());
        }
    }

    /** Writes a text; nothing when there is none. */
    public static void writeText(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    /** Writes a value of the model as the streams have it. */
    public static void writeValue(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        writeValue(json, value);
    }

    /** Writes an element of an array likewise. */
    public static void writeValue(JsonGenerator json, Object value) throws IOException {
        json.writeRawValue(ConnectJson.writeString(value));
    }
}
