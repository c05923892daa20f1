package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Says in a few words what a parser stands at, without giving away a person's data. */
final class FoundValue {
    private static final int LONGEST_QUOTE = 40;
    private static final String OF_QUANTITIES = "T:.Zz+- eE";

    private FoundValue() {}

    /** Never quotes: a text may be a name, and a number that of a telephone. */
    static String describe(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> parser.getTextLength() == 0 ? "an empty string" : "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case FIELD_NAME -> "a key";
            case END_OBJECT, END_ARRAY -> "nothing more";
            default -> "something that is not JSON";
        };
    }

    /** In place of a timestamp, a number or a duration: quotes what could be meant for one. */
    static String describeQuantity(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue() || !isQuotable(parser.getText())) {
            return describe(parser);
        }
        return (token == JsonToken.VALUE_STRING ? "the text `" : "the number `") + parser.getText() + "`";
    }

    private static boolean isQuotable(String text) {
        return text.length() <= LONGEST_QUOTE
                && text.chars().anyMatch(FoundValue::isDigit)
                && text.chars().allMatch(c -> isDigit(c) || OF_QUANTITIES.indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
