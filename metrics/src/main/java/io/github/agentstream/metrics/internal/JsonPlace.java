package io.github.agentstream.metrics.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.agentstream.model.Problem;
import io.github.agentstream.model.UnreadableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A value in JSON that a user wrote by hand, and where it stands. */
public final class JsonPlace {
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;
    private final String pointer;

    private JsonPlace(JsonNode node, String pointer) {
        this.node = node;
        this.pointer = pointer;
    }

    /** Builds a value from what was read, refusing what it cannot be. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Reads it. */
        T read(JsonPlace place) throws UnreadableException;
    }

    /** The whole text. */
    public static JsonPlace of(String json) throws UnreadableException {
        try {
            return new JsonPlace(TREES.readTree(json), "");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new UnreadableException(new Problem(place, "JSON", e.getOriginalMessage()), e);
        }
    }

    /** This object, after a check that it has no other keys. */
    public JsonPlace withKeys(Set<String> known) throws UnreadableException {
        if (!node.isObject()) {
            throw problem("an object");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!known.contains(field.getKey())) {
                throw new UnreadableException(
                        new Problem(pointer, "a key of `" + List.copyOf(known) + "`", "`" + field.getKey() + "`"));
            }
        }
        return this;
    }

    /** Whether the object has that key. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** The value of that key. */
    public JsonPlace get(String key) throws UnreadableException {
        if (!has(key)) {
            throw new UnreadableException(new Problem(pointer, "the key `" + key + "`", "none"));
        }
        return child(key);
    }

    /** What the value of that key is read as; empty when there is no such key. */
    public <T> Optional<T> optional(String key, Reading<T> reading) throws UnreadableException {
        return has(key) ? Optional.of(reading.read(child(key))) : Optional.empty();
    }

    /** What each element of the array of that key is read as; an empty list when there is no such key. */
    public <T> List<T> list(String key, Reading<T> reading) throws UnreadableException {
        if (!has(key)) {
            return List.of();
        }
        JsonPlace array = child(key);
        if (!array.node.isArray()) {
            throw array.problem("an array");
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < array.node.size(); i++) {
            values.add(reading.read(new JsonPlace(array.node.get(i), array.pointer + "/" + i)));
        }
        return values;
    }

    /** The values of the object by their keys, in their order. */
    public Map<String, JsonPlace> members() throws UnreadableException {
        if (!node.isObject()) {
            throw problem("an object");
        }
        Map<String, JsonPlace> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            members.put(field.getKey(), child(field.getKey()));
        }
        return members;
    }

    /** A text. */
    public String text() throws UnreadableException {
        if (!node.isTextual()) {
            throw problem("a text");
        }
        return node.textValue();
    }

    /** A truth value. */
    public boolean truth() throws UnreadableException {
        if (!node.isBoolean()) {
            throw problem("`true` or `false`");
        }
        return node.booleanValue();
    }

    /** A whole number. */
    public int number() throws UnreadableException {
        if (!node.isInt()) {
            throw problem("a whole number");
        }
        return node.intValue();
    }

    /** One of the texts given, as what it stands for. */
    public <T> T oneOf(Map<String, T> choices) throws UnreadableException {
        T choice = choices.get(text());
        if (choice == null) {
            throw problem("one of `" + List.copyOf(choices.keySet()) + "`");
        }
        return choice;
    }

    /** What is made of this place, where an {@link IllegalArgumentException} says what was expected and found. */
    public <T> T build(Supplier<T> value) throws UnreadableException {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Problems.of(pointer, e), e);
        }
    }

    /** What stands here is not what was expected. */
    public UnreadableException problem(String expected) {
        return new UnreadableException(new Problem(pointer, expected, "`" + node + "`"));
    }

    private JsonPlace child(String key) {
        return new JsonPlace(
                node.get(key), pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }
}
