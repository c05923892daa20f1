package io.github.agentstream.statemachine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.json.ConnectJson;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Reads what {@link SavedState} wrote. */
public final class RestoredState {
    /** Decimals keep their digits, for unknown fields of a value are part of the state. */
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RestoredState() {}

    /**
     * Reads the fields behind the format and the version.
     *
     * @param <T> what comes of them
     */
    @FunctionalInterface
    public interface Fields<T> {

        /** Reads them from that object. */
        T read(JsonNode saved) throws JsonProcessingException;
    }

    /**
     * What was saved in that format, in a version up to that one.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static <T> T read(String json, String format, int version, Fields<T> fields) {
        Objects.requireNonNull(json, "saved");
        try {
            JsonNode saved = TREES.readTree(json);
            String found = saved.path("format").asText();
            int of = saved.path("version").asInt();
            if (!found.equals(format) || of < 1 || of > version) {
                throw new IllegalArgumentException("Expected the format `" + format + "` up to version `" + version
                        + "`, found `" + found + "` version `" + of + "`.");
            }
            return fields.read(saved);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("Expected the saved state `" + format + "`: " + e.getMessage(), e);
        }
    }

    /** The instant of that name; empty when there is none. */
    public static Optional<Instant> instant(JsonNode saved, String name) {
        return text(saved, name).map(Instant::parse);
    }

    /** The text of that name; empty when there is none. */
    public static Optional<String> text(JsonNode saved, String name) {
        return Optional.ofNullable(saved.get(name)).map(JsonNode::asText);
    }

    /** A value of the model. */
    public static <T> T value(JsonNode saved, Class<T> type) throws UnreadableException {
        return ConnectJson.read(saved.toString(), type);
    }

    /** The value of that name; empty when there is none. */
    public static <T> Optional<T> value(JsonNode saved, String name, Class<T> type) throws UnreadableException {
        return saved.has(name) ? Optional.of(value(saved.get(name), type)) : Optional.empty();
    }
}
