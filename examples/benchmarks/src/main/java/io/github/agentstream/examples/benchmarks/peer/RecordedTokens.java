package io.github.agentstream.examples.benchmarks.peer;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a document, to be written again: the least that any writer on top of Jackson does. Thread-safe. */
public final class RecordedTokens {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int EXPECTED_SIZE = 8 * 1024;

    private final JsonToken[] tokens;
    private final Object[] values;

    private RecordedTokens(List<JsonToken> tokens, List<Object> values) {
        this.tokens = tokens.toArray(JsonToken[]::new);
        this.values = values.toArray();
    }

    /** Records a document. */
    public static RecordedTokens of(byte[] json) throws IOException {
        List<JsonToken> tokens = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                values.add(valueOf(token, parser));
            }
        }
        return new RecordedTokens(tokens, values);
    }

    private static Object valueOf(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case FIELD_NAME, VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> token;
        };
    }

    /** Writes them. */
    public byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(EXPECTED_SIZE);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
            for (int i = 0; i < tokens.length; i++) {
                write(tokens[i], values[i], generator);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(JsonToken token, Object value, JsonGenerator generator) throws IOException {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case FIELD_NAME -> generator.writeFieldName((String) value);
            case VALUE_STRING -> generator.writeString((String) value);
            case VALUE_NUMBER_INT -> generator.writeNumber((int) value);
            case VALUE_NUMBER_FLOAT -> generator.writeNumber((double) value);
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException("Expected a token of a document, found `" + token + "`");
        }
    }
}
