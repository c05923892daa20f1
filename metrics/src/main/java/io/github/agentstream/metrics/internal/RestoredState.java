package io.github.agentstream.metrics.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link SavedState} wrote. */
public final class RestoredState {
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RestoredState() {}

    /**
     * What was saved in that format, in a version up to that one.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static <T> T read(String json, String format, int version, Function<JsonNode, T> fields) {
        return object(json, "the saved state `" + format + "`", saved -> {
            String found = saved.path("format").asText();
            int of = saved.path("version").asInt();
            if (!found.equals(format) || of < 1 || of > version) {
                throw new IllegalArgumentException("Expected the format `" + format + "` up to version `" + version
                        + "`, found `" + found + "` version `" + of + "`.");
            }
            return fields.apply(saved);
        });
    }

    /**
     * What stands in one object.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static <T> T object(String json, String expected, Function<JsonNode, T> fields) {
        Objects.requireNonNull(json, "json");
        try {
            return fields.apply(TREES.readTree(json));
        } catch (JsonProcessingException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("Expected " + expected + ": " + e.getMessage(), e);
        }
    }

    /** The text of that name. */
    public static String text(JsonNode saved, String name) {
        JsonNode found = saved.path(name);
        if (!found.isTextual()) {
            throw new IllegalArgumentException("Expected a text `" + name + "`, found `" + found + "`.");
        }
        return found.textValue();
    }

    /** The text of that name; empty when there is none. */
    public static Optional<String> optionalText(JsonNode saved, String name) {
        return saved.has(name) ? Optional.of(text(saved, name)) : Optional.empty();
    }

    /** The instant of that name; {@link Instant#MIN} when there is none. */
    public static Instant instant(JsonNode saved, String name) {
        return optionalText(saved, name).map(Instant::parse).orElse(Instant.MIN);
    }

    /** The whole number of that name. */
    public static long number(JsonNode saved, String name) {
        return number(saved.path(name));
    }

    /** A whole number. */
    public static long number(JsonNode found) {
        if (!found.isIntegralNumber() || !found.canConvertToLong()) {
            throw new IllegalArgumentException("Expected a whole number, found `" + found + "`.");
        }
        return found.longValue();
    }

    /** The whole number of that name; the one given when there is none. */
    public static long number(JsonNode saved, String name, long none) {
        return saved.has(name) ? number(saved, name) : none;
    }

    /** Whether what has that name is so. */
    public static boolean truth(JsonNode saved, String name) {
        JsonNode found = saved.path(name);
        if (!found.isBoolean()) {
            throw new IllegalArgumentException("Expected `" + name + "` to be so or not, found `" + found + "`.");
        }
        return found.booleanValue();
    }

    /** The array of that name. */
    public static JsonNode array(JsonNode saved, String name) {
        JsonNode found = saved.path(name);
        if (!found.isArray()) {
            throw new IllegalArgumentException("Expected an array `" + name + "`, found `" + found + "`.");
        }
        return found;
    }
}
