package io.github.agentstream.routing.send;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.RoutingCriteriaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What may be sent of criteria, as the form that the caller needs. */
final class Sendable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Sendable() {}

    /** {@code {"Steps": [...]}}; throws IllegalArgumentException when an expression is irregular. */
    static ObjectNode tree(RoutingCriteria criteria) {
        try {
            return (ObjectNode) MAPPER.readTree(RoutingCriteriaJson.write(criteria, CriteriaShape.FLOW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #tree}, of maps, lists, texts and numbers. */
    static Map<String, Object> map(RoutingCriteria criteria) {
        return MAPPER.convertValue(tree(criteria), OBJECT);
    }

    static byte[] json(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
