package io.github.agentstream.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Records of the shapes that Amazon Connect sends, with values of this project's own. */
public final class Fixtures {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Fixtures() {}

    /** The bytes of a resource beside this class. */
    public static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode tree(String name) {
        return (ObjectNode) tree(bytes(name));
    }

    public static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resource without white space between tokens. */
    public static String compact(String name) {
        return tree(name).toString();
    }

    /** The tree without nulls and without empty objects and arrays: what is absent either way. */
    public static JsonNode withoutNothing(JsonNode tree) {
        if (tree.isObject()) {
            ObjectNode copy = MAPPER.createObjectNode();
            for (Map.Entry<String, JsonNode> member : tree.properties()) {
                JsonNode value = withoutNothing(member.getValue());
                if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
                    copy.set(member.getKey(), value);
                }
            }
            return copy;
        }
        if (tree.isArray()) {
            ArrayNode copy = MAPPER.createArrayNode();
            tree.forEach(element -> copy.add(withoutNothing(element)));
            return copy;
        }
        return tree;
    }

    /** Pointers to all values below the tree, containers included, each once. */
    public static List<String> pointers(JsonNode tree) {
        List<String> pointers = new ArrayList<>();
        collect(tree, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> into) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String below = pointer + "/" + member.getKey();
                into.add(below);
                collect(member.getValue(), below, into);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                into.add(pointer + "/" + i);
                collect(node.get(i), pointer + "/" + i, into);
            }
        }
    }
}
