package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.routing.send.FlowAction;
import io.github.agentstream.routing.send.LambdaResponse;
import io.github.agentstream.routing.send.MetricFilter;
import io.github.agentstream.routing.send.QueuePosition;
import io.github.agentstream.routing.send.RoutingDataRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands routing criteria to Amazon Connect. */
final class SentCriteria {
    private SentCriteria() {}

    // snippet: lambda-response
    static Map<String, Object> forLambda(RoutingCriteria criteria) {
        return LambdaResponse.of("RoutingCriteria", criteria);
    }
    // end

    // snippet: flow-action
    static Map<String, Object> inFlow(RoutingCriteria criteria) {
        return new FlowAction("set-criteria", "transfer-to-queue", "transfer-to-queue").setting(criteria);
    }

    static Map<String, Object> inFlowAsReturned() {
        return new FlowAction("set-criteria", "transfer-to-queue", "transfer-to-queue")
                .settingReturned("RoutingCriteria");
    }
    // end

    // snippet: api-request
    static byte[] forApi(RoutingCriteria criteria) {
        return RoutingDataRequest.body(criteria, new QueuePosition.Priority(1));
    }
    // end

    // snippet: metric-filter
    static List<String> filters(RoutingCriteria criteria) {
        return criteria.steps().stream()
                .map(RoutingStep::expression)
                .flatMap(Optional::stream)
                .map(MetricFilter::of)
                .flatMap(Optional::stream)
                .toList();
    }
    // end
}
