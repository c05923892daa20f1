package io.github.agentstream.routing.send;

import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The action of a block <i>Set routing criteria</i> in the flow language, as maps and lists, to be put among the {@code
 * Actions} of a flow. Its type is {@code UpdateContactRoutingCriteria}; the name {@code UpdateRoutingCriteria}, under which
 * it is <a
 * href="https://docs.aws.amazon.com/connect/latest/devguide/flow-control-actions-updateroutingcriteria.html">described</a>,
 * is refused by the service. Immutable.
 *
 * @param identifier what other actions call it
 * @param next the action that follows
 * @param onError the action that follows when the criteria cannot be set, which should route the contact all the same
 */
public record FlowAction(String identifier, String next, String onError) {
    private static final String TYPE = "UpdateContactRoutingCriteria";

    /** Checks that nothing is null. */
    public FlowAction {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(onError, "onError");
    }

    /**
     * The action that sets these criteria. The map is new.
     *
     * @throws IllegalArgumentException when an expression is irregular, or has OR or NOT, which a flow takes from a Lambda
     *     function alone
     */
    public Map<String, Object> setting(RoutingCriteria criteria) {
        List<RoutingStep> steps = criteria.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).expression().filter(FlowAction::isDynamic).isPresent()) {
                throw new IllegalArgumentException("Expected conditions and AND alone at `/Steps/" + i
                        + "/Expression`, found OR or NOT, which a flow takes from a Lambda function");
            }
        }
        return action(Sendable.map(criteria));
    }

    /**
     * The action that sets the criteria which a Lambda function has returned under that key; see {@link LambdaResponse}.
     * The map is new.
     *
     * @throws IllegalArgumentException when the key is anything but letters of English, digits and {@code _}
     */
    public Map<String, Object> settingReturned(String key) {
        return action(LambdaResponse.reference(key));
    }

    private static boolean isDynamic(Expression expression) {
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Expression.Or || next instanceof Expression.Not) {
                return true;
            }
            if (next instanceof Expression.And and) {
                open.addAll(and.operands());
            }
        }
        return false;
    }

    private Map<String, Object> action(Object criteria) {
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("Identifier", identifier);
        action.put("Type", TYPE);
        action.put("Parameters", Map.of("RoutingCriteria", criteria));
        action.put("Transitions", transitions());
        return action;
    }

    private Map<String, Object> transitions() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("NextAction", onError);
        error.put("ErrorType", "NoMatchingError");
        Map<String, Object> transitions = new LinkedHashMap<>();
        transitions.put("NextAction", next);
        transitions.put("Errors", List.of(error));
        return transitions;
    }
}
