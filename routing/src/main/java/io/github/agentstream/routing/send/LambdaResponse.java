package io.github.agentstream.routing.send;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a Lambda function returns to a flow, so that a block <i>Set routing criteria</i> finds criteria there under {@code
 * $.External.} and the key. In the block that invokes the function, choose JSON as response validation. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/set-routing-criteria.html">Set routing criteria</a>.
 * Thread-safe.
 */
public final class LambdaResponse {
    private LambdaResponse() {}

    /**
     * A map of the key to the criteria. These are a map as well: a JSON text in their place, which is the usual mistake,
     * makes the block fail. The map is new and the caller's own, so that other keys can be put beside.
     *
     * @throws IllegalArgumentException when the key is anything but letters of English, digits and {@code _}, or when an
     *     expression is irregular
     */
    public static Map<String, Object> of(String key, RoutingCriteria criteria) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put(requireKey(key), Sendable.map(criteria));
        return response;
    }

    /** How a flow refers to that key of the response. */
    static String reference(String key) {
        return "$.External." + requireKey(key);
    }

    private static String requireKey(String key) {
        if (!key.matches("\\w+")) {
            throw new IllegalArgumentException(
                    "Expected a key of letters, digits and `_`, which a flow can refer to, found `" + key + "`");
        }
        return key;
    }
}
