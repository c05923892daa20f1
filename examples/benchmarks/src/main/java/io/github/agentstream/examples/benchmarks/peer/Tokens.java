package io.github.agentstream.examples.benchmarks.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Jackson's parser alone: every token of a document, and nothing made of it. The least that any reader on top of it
 * does. Thread-safe.
 */
public final class Tokens {
    private final JsonFactory factory = new JsonFactory();

    /** With a factory of its own. */
    public Tokens() {}

    /** Goes through all tokens. Keys are read as always; the texts of values are skipped. */
    public int walk(byte[] json) throws IOException {
        int sum = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += token.id();
            }
        }
        return sum;
    }

    /** Goes through all tokens and makes a string of each text: the least of a reader that keeps values. */
    public int walkWithTexts(byte[] json) throws IOException {
        int sum = 0;
        try (JsonParser parser = factory.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                sum += token == JsonToken.VALUE_STRING ? parser.getText().length() : token.id();
            }
        }
        return sum;
    }
}
