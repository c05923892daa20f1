package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Says in a few words what a parser stands at, without giving away a person's data. */
final class FoundValue {
    private static final int LONGEST_QUOTE = 40;

    private FoundValue() {}

    static String describe(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + quoted(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getText());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case FIELD_NAME -> "a key";
            case END_OBJECT, END_ARRAY -> "nothing more";
            default -> "something that is not JSON";
        };
    }

    /** Quotes what looks like a timestamp or a number; of other texts, which may be about a person, the length alone. */
    private static String quoted(String text) {
        if (text.isEmpty()) {
            return "``";
        }
        boolean harmless = Character.isDigit(text.charAt(0)) && text.length() <= LONGEST_QUOTE;
        return harmless ? "`" + text + "`" : "of " + text.length() + " characters";
    }

    private static String shortened(String number) {
        return number.length() <= LONGEST_QUOTE
                ? "`" + number + "`"
                : "`" + number.substring(0, LONGEST_QUOTE) + "...` of " + number.length() + " characters";
    }
}
