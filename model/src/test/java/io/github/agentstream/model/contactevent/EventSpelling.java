package io.github.agentstream.model.contactevent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Trees in which what contact events spell in several ways is spelt in one. */
final class EventSpelling {
    private EventSpelling() {}

    /** A copy with keys in lower camel case and timestamps as {@link Instant} has them. */
    static JsonNode normal(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                copy.set(key(member.getKey()), normal(member.getValue()));
            }
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(normal(element)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(instant(node.textValue())) : node;
    }

    private static String key(String key) {
        String lowerCamel = Character.toLowerCase(key.charAt(0)) + key.substring(1);
        return lowerCamel.equals("instanceARN") ? "instanceArn" : lowerCamel;
    }

    private static String instant(String text) {
        try {
            return Instant.parse(text).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
