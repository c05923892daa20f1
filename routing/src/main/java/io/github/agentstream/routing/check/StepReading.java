package io.github.agentstream.routing.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.routing.Compilation;
import io.github.agentstream.routing.CompiledExpression;
import io.github.agentstream.routing.internal.AttributeTexts;
import java.util.Map;
import java.util.Optional;

/**
 * A step with its expression compiled.
 *
 * @param place where the step is
 * @param expression the place of its expression
 * @param neverExpires whether nothing ends it but an agent, a change or the customer
 * @param compiled the expression as it is; empty when it cannot be evaluated
 * @param opaque the expression with its references taken for names that nothing else has: what is certain of it is
 *     certain of whatever the flow puts there
 */
record StepReading(
        Place place,
        Place expression,
        boolean neverExpires,
        Optional<CompiledExpression> compiled,
        Optional<CompiledExpression> opaque) {
    private static final String UNLIKE_ANY_NAME = "\u0000";

    static StepReading of(Place step, boolean neverExpires) {
        Place expression = step.at("Expression");
        return new StepReading(
                step, expression, neverExpires, compiled(expression.node()), compiledOpaquely(expression));
    }

    static Optional<CompiledExpression> compiledOpaquely(Place expression) {
        return compiled(withoutReferences(expression.node()));
    }

    private static Optional<CompiledExpression> compiled(JsonNode expression) {
        if (!expression.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ConnectJson.read(expression.toString(), Expression.class))
                    .map(CompiledExpression::compile)
                    .flatMap(Compilation::compiled);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static JsonNode withoutReferences(JsonNode node) {
        if (node.isTextual()) {
            String text = node.textValue();
            return AttributeTexts.isReference(text) ? TextNode.valueOf(UNLIKE_ANY_NAME + text) : node;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(withoutReferences(element)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(member.getKey(), withoutReferences(member.getValue()));
            }
            return copy;
        }
        return node;
    }
}
