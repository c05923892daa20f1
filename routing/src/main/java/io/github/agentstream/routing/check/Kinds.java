package io.github.agentstream.routing.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Optional;

/** Takes values for what they should be, and reports those that are something else. */
final class Kinds {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST_INTEGER = 1000;

    private Kinds() {}

    /** Whether there is an object. */
    static boolean isObject(Place place, Report report) {
        return place.node().isObject() || isNot("an object", place, report);
    }

    /** Whether there is an array. */
    static boolean isArray(Place place, Report report) {
        return place.node().isArray() || isNot("a list", place, report);
    }

    /** The text, as long as there is one. */
    static Optional<String> text(Place place, Report report) {
        if (place.isMissing()) {
            return Optional.empty();
        }
        if (place.node().isTextual()) {
            return Optional.of(place.node().textValue());
        }
        isNot("a text", place, report);
        return Optional.empty();
    }

    /** The number, as long as there is one; a whole one without a fraction. */
    static Optional<BigDecimal> number(Place place, Report report) {
        if (place.isMissing()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = place.node().isTextual()
                ? numberIn(place.node().textValue())
                : Optional.of(place.node()).filter(Kinds::isFinite).map(JsonNode::decimalValue);
        if (number.isEmpty()) {
            isNot("a number", place, report);
        } else if (place.node().isTextual() && !report.form().takesNumbersAsText()) {
            report.add(CriteriaRule.NUMBER_AS_TEXT, place, "Expected a number, found a text.");
        }
        return number.map(Kinds::simplest);
    }

    private static boolean isFinite(JsonNode node) {
        return node.isNumber() && (node.isBigDecimal() || node.isBigInteger() || Double.isFinite(node.doubleValue()));
    }

    static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0;
    }

    private static BigDecimal simplest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -LONGEST_INTEGER ? stripped.setScale(0) : stripped;
    }

    private static Optional<BigDecimal> numberIn(String text) {
        try {
            return text.length() > LONGEST_INTEGER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isNot(String expected, Place place, Report report) {
        if (isStringified(place.node())) {
            report.add(
                    CriteriaRule.STRINGIFIED_JSON, place, "Expected " + expected + ", found a text that holds JSON.");
        } else {
            report.add(CriteriaRule.VALUE_TYPE, place, "Expected " + expected + ", found " + word(place.node()) + ".");
        }
        return false;
    }

    /** The object or array that a text holds; empty when it holds none. */
    static Optional<JsonNode> stringified(JsonNode node) {
        try {
            return Optional.ofNullable(node.isTextual() ? MAPPER.readTree(node.textValue()) : null)
                    .filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static boolean isStringified(JsonNode node) {
        return stringified(node).isPresent();
    }

    private static String word(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "`" + node.booleanValue() + "`";
            default -> "nothing";
        };
    }
}
