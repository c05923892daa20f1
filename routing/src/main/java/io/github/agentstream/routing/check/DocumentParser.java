package io.github.agentstream.routing.check;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Parses a document, and reports what cannot be parsed or has a key twice in one object. */
final class DocumentParser {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final JsonMapper STRICT = LENIENT.rebuild()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private DocumentParser() {}

    /** The document; null when it is not JSON. */
    static @Nullable JsonNode parse(byte[] json, Report report) {
        try {
            return present(STRICT.readTree(json), report);
        } catch (MismatchedInputException e) {
            return parseAgain(json, e, report);
        } catch (IOException e) {
            return failed(e, report);
        }
    }

    private static @Nullable JsonNode parseAgain(byte[] json, MismatchedInputException repeated, Report report) {
        try {
            JsonNode document = LENIENT.readTree(json);
            String pointer = repeated.getProcessor() instanceof JsonParser parser
                    ? parser.getParsingContext().pathAsPointer().toString()
                    : "";
            report.add(CriteriaRule.KEY_REPEATED.at(
                    pointer, "Expected each key once in an object, found one again; the last one is judged."));
            return document;
        } catch (IOException e) {
            return failed(e, report);
        }
    }

    private static @Nullable JsonNode present(JsonNode document, Report report) {
        if (document.isMissingNode()) {
            report.add(CriteriaRule.NOT_JSON.at("", "Expected JSON, found nothing."));
            return null;
        }
        return document;
    }

    private static @Nullable JsonNode failed(IOException cause, Report report) {
        if (!(cause instanceof JsonProcessingException syntax)) {
            throw new UncheckedIOException(cause);
        }
        JsonLocation at = syntax.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        report.add(CriteriaRule.NOT_JSON.at("", "Expected JSON, found something else" + where + "."));
        return null;
    }
}
