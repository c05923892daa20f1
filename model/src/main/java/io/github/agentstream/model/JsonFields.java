package io.github.agentstream.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Members of a JSON object that have no typed home, in the order they were received, their values to the last digit.
 *
 * <p>As a type's {@code unknownFields()} it holds the keys that this version does not know, and a known key whose value
 * stands for nothing there is a type for: the text {@code "null"}, an empty timestamp, the instant
 * {@code 1970-01-01T00:00:00.001Z} by which contact events say "not yet". All are written back. Elsewhere it is an object
 * whose keys are the users' own, such as a contact's segment attributes.
 *
 * <p>Values are compact JSON texts. A key may occur more than once, as it may in JSON. Immutable.
 */
public final class JsonFields {
    private static final JsonFields EMPTY = new JsonFields(new String[0]);

    /** Names at even places, each followed by its value. */
    private final String[] members;

    private JsonFields(String[] members) {
        this.members = members;
    }

    /** No members. */
    public static JsonFields empty() {
        return EMPTY;
    }

    /** A builder without members. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether there are no members. */
    public boolean isEmpty() {
        return members.length == 0;
    }

    /** How many members there are. */
    public int size() {
        return members.length / 2;
    }

    /** The names in order, repeated ones included. */
    public List<String> names() {
        List<String> names = new ArrayList<>(size());
        for (int i = 0; i < members.length; i += 2) {
            names.add(members[i]);
        }
        return Collections.unmodifiableList(names);
    }

    /**
     * The name of the member at that place, counted from 0.
     *
     * @throws IndexOutOfBoundsException when there are not so many
     */
    public String nameAt(int index) {
        return members[2 * index];
    }

    /**
     * The compact JSON text of the member at that place, counted from 0.
     *
     * @throws IndexOutOfBoundsException when there are not so many
     */
    public String jsonAt(int index) {
        return members[2 * index + 1];
    }

    /** Whether a member has that name. */
    public boolean contains(String name) {
        return indexOf(name) >= 0;
    }

    /** The compact JSON text of the first member with that name; empty when there is none. */
    public Optional<String> json(String name) {
        int index = indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(members[index + 1]);
    }

    /** The first member with that name as a tree with exact decimals, made anew each time; empty when there is none. */
    public Optional<JsonNode> get(String name) {
        return json(name).map(Trees::read);
    }

    /** The first member with that name when its value is a JSON string; else empty. */
    public Optional<String> text(String name) {
        return get(name).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Calls the consumer with the name and the compact JSON text of each member, in order. */
    public void forEach(BiConsumer<? super String, ? super String> consumer) {
        for (int i = 0; i < members.length; i += 2) {
            consumer.accept(members[i], members[i + 1]);
        }
    }

    /** These members but for those with that name. */
    public JsonFields without(String name) {
        Builder rest = builder();
        forEach((other, json) -> {
            if (!other.equals(name)) {
                rest.putCompact(other, json);
            }
        });
        return rest.build();
    }

    private int indexOf(String name) {
        for (int i = 0; i < members.length; i += 2) {
            if (members[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonFields && Arrays.equals(((JsonFields) other).members, members);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(members);
    }

    /** The names alone: values may be personal data. */
    @Override
    public String toString() {
        return names().toString();
    }

    /** Builds {@link JsonFields}; not thread-safe. */
    public static final class Builder {
        private final List<String> members = new ArrayList<>();

        private Builder() {}

        /** Adds a member whose value is that tree. */
        public Builder put(String name, JsonNode value) {
            return putCompact(name, value.toString());
        }

        /** Adds a member whose value is that text, as a JSON string. */
        public Builder putText(String name, String value) {
            return put(name, TextNode.valueOf(value));
        }

        /**
         * Adds a member whose value is that JSON text, which is taken as it is but for white space between its tokens.
         *
         * @throws IllegalArgumentException when the text is not one JSON value
         */
        public Builder putJson(String name, String json) {
            return putCompact(name, JsonText.compact(json));
        }

        /**
         * Adds a member whose value is that compact JSON text, unchecked: for readers that have just parsed it.
         *
         * @throws IllegalArgumentException when the text is empty
         */
        public Builder putCompact(String name, String compactJson) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(compactJson, "compactJson");
            if (compactJson.isEmpty()) {
                throw new IllegalArgumentException("Expected one JSON value, found none");
            }
            members.add(name);
            members.add(compactJson);
            return this;
        }

        /** The members put so far. */
        public JsonFields build() {
            return members.isEmpty() ? EMPTY : new JsonFields(members.toArray(new String[0]));
        }
    }

    /** Apart, so that databind is loaded only by those who ask for trees. */
    private static final class Trees {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();

        private Trees() {}

        static JsonNode read(String json) {
            try {
                return MAPPER.readTree(json);
            } catch (JsonProcessingException e) {
                throw JsonText.isNotOneValue(e);
            }
        }
    }
}
