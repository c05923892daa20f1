package io.github.agentstream.model.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads JSON of no known kind as trees, decimals exact and each key once. */
final class Trees {
    private final ObjectReader reader;

    Trees(StreamReadConstraints constraints) {
        this.reader = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                        .build())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build()
                .reader();
    }

    JsonNode read(byte[] bytes, int from, int length) throws UnreadableException {
        try {
            return reader.readTree(bytes, from, length);
        } catch (JsonProcessingException e) {
            String line = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new UnreadableException(
                    new Problem("", "well-formed JSON with each key once", "something else (" + line + ")"), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
