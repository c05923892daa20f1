package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Routing criteria of a contact in a queue, and how far they have come: while a step is active, it restricts. */
public final class Criteria {
    private final List<RoutingStep> steps;
    private final int index;
    private final long activated;
    private final RoutingStepStatus[] statuses;
    private final long[] expired;
    private int active;

    /**
     * Begins with the first step.
     *
     * @param index how many criteria the contact had before
     */
    public Criteria(List<RoutingStep> steps, int index, long now) {
        this.steps = steps;
        this.index = index;
        this.activated = now;
        this.statuses = new RoutingStepStatus[steps.size()];
        this.expired = new long[steps.size()];
        Arrays.fill(statuses, RoutingStepStatus.INACTIVE);
        statuses[0] = RoutingStepStatus.ACTIVE;
    }

    public int index() {
        return index;
    }

    public List<RoutingStep> steps() {
        return steps;
    }

    /** Whether a step is active. */
    public boolean isActive() {
        return active < steps.size() && statuses[active] == RoutingStepStatus.ACTIVE;
    }

    /** Whether that agent may take the contact; anybody may once all steps have expired. */
    boolean admit(Agent agent) {
        return !isActive()
                || Matching.meets(
                        agent.person.proficiencies(),
                        steps.get(active).expression().orElseThrow());
    }

    /** How long the active step lasts; empty when it does not expire. */
    public Optional<Duration> lasting() {
        return steps.get(active).expiry().flatMap(Expiry::duration);
    }

    /** The active step expires, and the next one, if any, becomes active. */
    public void expire(long now) {
        statuses[active] = RoutingStepStatus.EXPIRED;
        expired[active] = now;
        active++;
        if (active < steps.size()) {
            statuses[active] = RoutingStepStatus.ACTIVE;
        }
    }

    /** Ends the active step, if any: an agent joined, the customer is gone, or other criteria came. */
    public void end(RoutingStepStatus status) {
        if (isActive()) {
            statuses[active] = status;
        }
    }

    /** As the streams show it, its instants made by the function from milliseconds since 1970. */
    public RoutingCriteria shown(LongFunction<Instant> instant) {
        RoutingCriteria.Builder criteria =
                RoutingCriteria.builder().index(index).activationTimestamp(instant.apply(activated));
        for (int i = 0; i < statuses.length; i++) {
            boolean over = statuses[i] == RoutingStepStatus.EXPIRED;
            Optional<Instant> end = over ? Optional.of(instant.apply(expired[i])) : Optional.empty();
            RoutingStep step = steps.get(i);
            criteria.addStep(step.toBuilder()
                    .status(statuses[i])
                    .expiry(step.expiry()
                            .map(expiry ->
                                    expiry.toBuilder().expiryTimestamp(end).build()))
                    .build());
        }
        return criteria.build();
    }
}
