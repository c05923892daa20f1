package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.RoutingStep;
import java.util.List;

/**
 * Steps that all expire. When the last one has, the contact is offered to whoever serves the queue. Others may follow.
 * Immutable.
 */
public final class ExpiringSteps extends Steps {
    ExpiringSteps(List<RoutingStep> steps) {
        super(steps);
    }

    /**
     * These steps and then those.
     *
     * @throws IllegalArgumentException when that makes more than 5
     */
    public ExpiringSteps then(ExpiringSteps next) {
        return new ExpiringSteps(and(next));
    }

    /**
     * These steps and then those, the last of which never expires.
     *
     * @throws IllegalArgumentException when that makes more than 5
     */
    public EndlessSteps then(EndlessSteps next) {
        return new EndlessSteps(and(next));
    }
}
