package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.criteria.RoutingStepStatus;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a routing step stands: the known statuses, that no record shows it, and that its status is new. */
public enum RoutingStepPhase implements Phase {
    /** Not shown: its criteria are not set yet, or no longer kept. */
    ABSENT,
    /** Its turn has not come. */
    INACTIVE,
    /** Agents are being looked for. */
    ACTIVE,
    /** An agent of this step took the contact. */
    JOINED,
    /** Its time ran out. */
    EXPIRED,
    /** The criteria were replaced meanwhile. */
    INTERRUPTED,
    /** The customer left meanwhile. */
    DEACTIVATED,
    /** Shown with a status that this version does not know. */
    UNKNOWN;

    static final Set<RoutingStepPhase> DONE = EnumSet.range(JOINED, DEACTIVATED);

    static final Set<RoutingStepPhase> SHOWN = EnumSet.range(INACTIVE, DEACTIVATED);

    /** What the status stands for, in whichever spelling; {@link #ABSENT} when it is empty. */
    public static RoutingStepPhase of(Optional<RoutingStepStatus> status) {
        return status.map(known -> valueOf(known.known().name())).orElse(ABSENT);
    }

    @Override
    public boolean isAbsent() {
        return this == ABSENT;
    }

    @Override
    public boolean isActive() {
        return this == ACTIVE;
    }

    @Override
    public boolean isFinished() {
        return DONE.contains(this);
    }
}
