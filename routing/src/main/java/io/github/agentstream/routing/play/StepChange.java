package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A routing step got another status. Immutable.
 *
 * @param contact which contact record it is in: 0 for the first, one more after each transfer that began another
 * @param index the index of the criteria in that record
 * @param step the place of the step in the criteria, from 0 upwards
 * @param from the status before; empty when the criteria were set just then
 * @param to the status from then on
 * @param at when
 */
public record StepChange(
        int contact, int index, int step, Optional<RoutingStepStatus> from, RoutingStepStatus to, Instant at) {

    /** Checks that nothing is null. */
    public StepChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }
}
