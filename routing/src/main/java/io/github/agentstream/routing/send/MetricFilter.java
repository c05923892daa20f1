package io.github.agentstream.routing.send;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of the filter {@code RoutingStepExpressions} of <a
 * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_GetCurrentMetricData.html">GetCurrentMetricData</a>, and
 * of {@code ROUTING_STEP_EXPRESSION} of GetMetricDataV2. Amazon Connect takes up to 50 of them, together with exactly one
 * queue, and compares letter case, the order of operands and how they stand in one another. Thread-safe.
 */
public final class MetricFilter {
    /** How many characters a value may have. */
    public static final int MAX_LENGTH = 3_000;

    private MetricFilter() {}

    /**
     * The expression as JSON with keys that begin with a small letter; names and values are as they were.
     *
     * @return empty when that takes more than 3,000 characters, as an OR of three times eight long names does
     * @throws IllegalArgumentException when the expression is irregular
     */
    public static Optional<String> of(Expression expression) {
        RoutingStep step = RoutingStep.builder().expression(expression).build();
        JsonNode sent =
                Sendable.tree(RoutingCriteria.builder().addStep(step).build()).at("/Steps/0/Expression");
        String filter = new String(Sendable.json(withSmallKeys(sent)), StandardCharsets.UTF_8);
        return Optional.of(filter).filter(text -> text.length() <= MAX_LENGTH);
    }

    private static JsonNode withSmallKeys(JsonNode node) {
        if (node.isArray()) {
            ArrayNode elements = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> elements.add(withSmallKeys(element)));
            return elements;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(member -> members.set(withSmallLetter(member.getKey()), withSmallKeys(member.getValue())));
        return members;
    }

    private static String withSmallLetter(String key) {
        return key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1);
    }
}
