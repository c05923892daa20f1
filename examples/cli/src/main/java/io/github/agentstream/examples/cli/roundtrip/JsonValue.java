package io.github.agentstream.examples.cli.roundtrip;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JSON as it stands there: members in their order and as often as they occur, numbers to the last digit. */
sealed interface JsonValue {
    JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    /** The members of an object in order, repeated ones included. */
    record ObjectValue(List<Member> members) implements JsonValue {}

    /** A member of an object. */
    record Member(String name, JsonValue value) {}

    /** The elements of an array. */
    record ArrayValue(List<JsonValue> elements) implements JsonValue {}

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number in its digits. */
    record Digits(String digits) implements JsonValue {}

    /** One of the three words. */
    enum Word implements JsonValue {
        TRUE,
        FALSE,
        NULL
    }

    /**
     * The one value that the bytes are.
     *
     * @throws IOException when they are no JSON
     */
    static JsonValue parse(byte[] json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return current(parser);
        }
    }

    private static JsonValue current(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IOException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Digits(parser.getText());
            case VALUE_TRUE -> Word.TRUE;
            case VALUE_FALSE -> Word.FALSE;
            default -> Word.NULL;
        };
    }

    private static JsonValue object(JsonParser parser) throws IOException {
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Member(name, current(parser)));
        }
        return new ObjectValue(members);
    }

    private static JsonValue array(JsonParser parser) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(current(parser));
        }
        return new ArrayValue(elements);
    }

    /** Whether a member of that value says the same as no member: null, and what is empty through and through. */
    default boolean isNothing() {
        if (this instanceof ObjectValue object) {
            return object.members().stream().allMatch(member -> member.value().isNothing());
        }
        return this == Word.NULL
                || (this instanceof ArrayValue array && array.elements().isEmpty());
    }
}
