package io.github.agentstream.model.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.Fixtures;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;

/** Trees in a form in which those that mean the same are equal: instants, numbers, the first letter and the spellings of keys. */
final class Comparable {
    private Comparable() {}

    static JsonNode of(JsonNode tree) {
        return comparable(Fixtures.withoutNothing(tree));
    }

    private static JsonNode comparable(JsonNode node) {
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                copy.set(name(member.getKey()), comparable(member.getValue()));
            }
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> copy.add(comparable(element)));
            return copy;
        }
        if (node.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(node.textValue()));
        }
        return node.isNumber() ? JsonNodeFactory.instance.textNode(number(node.decimalValue())) : node;
    }

    private static String name(String key) {
        String name = switch (key) {
            case "instanceARN" -> "instanceArn";
            case "EnqueueTimestamp" -> "EnqueuedTimestamp";
            default -> key;
        };
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String text(String text) {
        if (text.isEmpty() || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        try {
            return OffsetDateTime.parse(text).toInstant().toString();
        } catch (DateTimeException e) {
            return number(text);
        }
    }

    private static String number(String text) {
        try {
            return text.length() < 20 ? number(new BigDecimal(text)) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toString();
    }
}
