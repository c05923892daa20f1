package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;

/**
 * Takes the current value of a parser as compact JSON text, numbers to their last digit and repeated keys included, and
 * writes such a text again.
 */
final class RawJson {
    /** Without limits: what it reads has passed a reader's limits before. */
    private static final JsonFactory REPLAY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private RawJson() {}

    /** Writes compact JSON token by token, so that it also enters trees and binary formats. */
    static void replay(String json, JsonGenerator generator) throws IOException {
        try (JsonParser parser = REPLAY.createParser(json)) {
            while (parser.nextToken() != null) {
                switch (parser.currentToken()) {
                    case VALUE_NUMBER_INT -> replayInteger(parser, generator);
                    case VALUE_NUMBER_FLOAT -> generator.writeNumber(parser.getText());
                    default -> generator.copyCurrentEvent(parser);
                }
            }
        }
    }

    private static void replayInteger(JsonParser parser, JsonGenerator generator) throws IOException {
        if (parser.getText().equals("-0")) {
            generator.writeNumber("-0");
        } else {
            generator.copyCurrentEvent(parser);
        }
    }

    static String take(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() < 19) {
            return parser.getText();
        }
        StringBuilder out = new StringBuilder();
        append(parser, out);
        return out.toString();
    }

    private static void append(JsonParser parser, StringBuilder out) throws IOException {
        int depth = 0;
        boolean comma = false;
        JsonToken token = parser.currentToken();
        while (true) {
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                out.append(token.asString());
                depth--;
                comma = true;
            } else {
                if (comma) {
                    out.append(',');
                }
                comma = appendStart(token, parser, out);
                if (token.isStructStart()) {
                    depth++;
                }
            }
            if (depth == 0) {
                return;
            }
            token = parser.nextToken();
        }
    }

    /** Writes a token that is no end; says whether a comma belongs before what comes next. */
    private static boolean appendStart(JsonToken token, JsonParser parser, StringBuilder out) throws IOException {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                out.append(token.asString());
                return false;
            }
            case FIELD_NAME -> {
                quote(parser.currentName(), out);
                out.append(':');
                return false;
            }
            case VALUE_STRING -> quote(parser.getText(), out);
            case VALUE_NUMBER_INT -> out.append(parser.getText());
            case VALUE_NUMBER_FLOAT -> {
                if (parser.isNaN()) {
                    throw new In(parser).expected("a JSON number");
                }
                out.append(parser.getText());
            }
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> out.append(token.asString());
            default -> throw new In(parser).expected("JSON");
        }
        return true;
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }
}
