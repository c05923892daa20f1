package io.github.agentstream.model.internal.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.agentstream.model.Problem;

/**
 * Says in words of our own why Jackson gave up. Its messages quote the document, which may be about people; of that, a
 * single character is told here at most.
 */
final class MalformedJson {
    private static final String UNEXPECTED_CHARACTER = "Unexpected character ('";

    private MalformedJson() {}

    static Problem problem(String pointer, JsonProcessingException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        long offset = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        String where = offset < 0 ? "" : " at byte " + offset;
        return e instanceof StreamConstraintsException
                ? new Problem(pointer, "a document within the limits", excess(message) + where)
                : new Problem(pointer, "well-formed JSON", found(e, message) + where);
    }

    private static String excess(String message) {
        if (message.startsWith("Document nesting")) {
            return "a deeper nesting";
        }
        if (message.startsWith("Number") || message.startsWith("BigDecimal")) {
            return "a longer number";
        }
        if (message.startsWith("String")) {
            return "a longer string";
        }
        return message.startsWith("Name") ? "a longer key" : "more than the limits allow";
    }

    private static String found(JsonProcessingException e, String message) {
        if (e instanceof JsonEOFException) {
            return "the end of the input";
        }
        if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
            return "a word that is no literal";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a control character in a string";
        }
        if (message.contains("CTRL-CHAR")) {
            return "a control character";
        }
        if (message.contains("numeric value") || message.contains("eading zeroes")) {
            return "a malformed number";
        }
        if (message.contains("escape")) {
            return "an unknown escape";
        }
        if (message.startsWith(UNEXPECTED_CHARACTER)) {
            return character(message.charAt(UNEXPECTED_CHARACTER.length()));
        }
        if (message.contains("surrogate")) {
            return "half a surrogate pair";
        }
        if (message.startsWith("Unexpected close marker '")) {
            return character(message.charAt("Unexpected close marker '".length()));
        }
        return message.contains("UTF-8") ? "a byte that is not UTF-8" : "something else";
    }

    private static String character(char found) {
        return Character.isSurrogate(found) ? "something else" : "`" + found + "`";
    }
}
