package io.github.agentstream.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON as text. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonText() {}

    /**
     * The text without white space between its tokens; numbers, escapes and repeated keys stay as they are.
     *
     * @throws IllegalArgumentException when the text is not one JSON value
     */
    static String compact(String json) {
        requireOneValue(json);
        StringBuilder compact = new StringBuilder(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                compact.append(c);
                i++;
                compact.append(json.charAt(i));
            } else {
                inString ^= c == '"';
                if (inString || c > ' ') {
                    compact.append(c);
                }
            }
        }
        return compact.toString();
    }

    private static void requireOneValue(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("Expected one JSON value, found none");
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("Expected one JSON value, found another behind it");
            }
        } catch (JsonProcessingException e) {
            throw isNotOneValue(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the words of the parser, which quote the text. */
    static IllegalArgumentException isNotOneValue(JsonProcessingException e) {
        String where = e.getLocation() == null
                ? ""
                : " at character " + e.getLocation().getCharOffset();
        return new IllegalArgumentException("Expected one JSON value, found something else" + where);
    }
}
