package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Criteria as they stand in a contact record: each step has a status, and an expired one tells when it expired. */
final class CriteriaEntry {
    private CriteriaEntry() {}

    /** The criteria when they are set; what a record already told of them is left out. */
    static RoutingCriteria set(RoutingCriteria criteria, int index) {
        return criteria.toBuilder()
                .index(index)
                .activationTimestamp(Optional.empty())
                .steps(criteria.steps().stream().map(CriteriaEntry::set).toList())
                .build();
    }

    private static RoutingStep set(RoutingStep step) {
        return step.toBuilder()
                .status(RoutingStepStatus.INACTIVE)
                .expiry(step.expiry()
                        .map(expiry -> expiry.toBuilder()
                                .expiryTimestamp(Optional.empty())
                                .build()))
                .build();
    }

    static RoutingCriteria activated(RoutingCriteria criteria, Instant at) {
        return criteria.toBuilder().activationTimestamp(at).build();
    }

    static RoutingCriteria changed(RoutingCriteria criteria, int place, RoutingStepStatus status, Instant at) {
        List<RoutingStep> steps = new ArrayList<>(criteria.steps());
        RoutingStep step = steps.get(place);
        RoutingStep.Builder changed = step.toBuilder().status(status);
        if (status.equals(RoutingStepStatus.EXPIRED)) {
            changed.expiry(step.expiry()
                    .map(expiry -> expiry.toBuilder().expiryTimestamp(at).build()));
        }
        steps.set(place, changed.build());
        return criteria.toBuilder().steps(steps).build();
    }

    static RoutingStepStatus status(RoutingStep step) {
        return step.status().orElseThrow();
    }

    static OptionalInt active(RoutingCriteria criteria) {
        List<RoutingStepStatus> statuses =
                criteria.steps().stream().map(CriteriaEntry::status).toList();
        int place = statuses.indexOf(RoutingStepStatus.ACTIVE);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** When a step that became active then expires; empty when it never does, or beyond all instants. */
    static Optional<Instant> expiry(RoutingStep step, Instant start) {
        long left = Instant.MAX.getEpochSecond() - start.getEpochSecond();
        return step.expiry()
                .flatMap(Expiry::duration)
                .map(CriteriaEntry::notNegative)
                .filter(duration -> duration.getSeconds() < left)
                .map(start::plus);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
