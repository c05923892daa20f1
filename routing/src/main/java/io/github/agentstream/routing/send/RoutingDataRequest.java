package io.github.agentstream.routing.send;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.agentstream.model.criteria.CriteriaShape;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.json.RoutingCriteriaJson;

/**
 * The body of a request to <a
 * href="https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateContactRoutingData.html">UpdateContactRoutingData</a>,
 * which gives a contact that waits in a queue other criteria; instance and contact stand in its path. Thread-safe.
 */
public final class RoutingDataRequest {
    private RoutingDataRequest() {}

    /**
     * The body that changes the criteria alone, as UTF-8 JSON.
     *
     * @throws IllegalArgumentException when an expression is irregular
     */
    public static byte[] body(RoutingCriteria criteria) {
        return RoutingCriteriaJson.write(criteria, CriteriaShape.API_INPUT);
    }

    /**
     * The body that changes the criteria and the place in the queue, as UTF-8 JSON.
     *
     * @throws IllegalArgumentException when an expression is irregular
     */
    public static byte[] body(RoutingCriteria criteria, QueuePosition position) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (position instanceof QueuePosition.Priority first) {
            body.put("QueuePriority", first.priority());
        } else if (position instanceof QueuePosition.TimeAdjustment longer) {
            body.put("QueueTimeAdjustmentSeconds", (int) longer.adjustment().toSeconds());
        }
        body.set("RoutingCriteria", Sendable.tree(criteria));
        return Sendable.json(body);
    }
}
