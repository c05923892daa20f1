package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.RoutingStep;
import java.util.List;

/** Steps of which the last never expires, so that none can follow. Immutable. */
public final class EndlessSteps extends Steps {
    EndlessSteps(List<RoutingStep> steps) {
        super(steps);
    }
}
