package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.internal.codec.RecordParser;
import io.github.agentstream.model.internal.codec.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON of no known kind as trees, decimals exact. Thread-safe. */
final class Trees {
    private final ObjectReader reader;
    private final ObjectReader readerOfUniqueKeys;

    Trees(StreamReadConstraints constraints) {
        this.reader = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .reader();
        this.readerOfUniqueKeys = reader.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }

    /**
     * A document.
     *
     * @param lossless whether the tree has all of it: of a key that comes twice it has the last value only
     */
    record Tree(JsonNode root, boolean lossless) {}

    Tree read(byte[] bytes, int from, int length) throws UnreadableException {
        Utf8.require(bytes, from, length);
        try {
            try {
                return new Tree(readerOfUniqueKeys.readTree(bytes, from, length), true);
            } catch (MismatchedInputException e) {
                return new Tree(reader.readTree(bytes, from, length), false);
            }
        } catch (JsonProcessingException e) {
            throw RecordParser.malformed("", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
