package io.github.agentstream.routing.build;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import java.util.List;
import java.util.stream.Stream;

/** From one step to five, one after the other. Immutable. */
public abstract sealed class Steps permits EndlessSteps, ExpiringSteps {
    private static final int MOST = 5;

    private final List<RoutingStep> steps;

    Steps(List<RoutingStep> steps) {
        this.steps = Counts.require(steps, MOST, "steps");
    }

    List<RoutingStep> steps() {
        return steps;
    }

    /** These steps and then those. */
    List<RoutingStep> and(Steps next) {
        return Stream.concat(steps.stream(), next.steps.stream()).toList();
    }

    /** The criteria, as the model has them. */
    public final RoutingCriteria criteria() {
        return RoutingCriteria.builder().steps(steps).build();
    }

    @Override
    public final String toString() {
        return steps.toString();
    }
}
