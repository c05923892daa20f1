package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.RoutingStep;

/** Whether a routing step ends by itself. */
public enum RoutingStepTimer {
    /** It has an expiry. */
    TIMED,
    /** It has none, and waits until an agent takes the contact, the customer leaves or the criteria are replaced. */
    ENDLESS;

    /** The timer of the step. */
    public static RoutingStepTimer of(RoutingStep step) {
        return step.expiry().filter(RoutingStepTimer::isSet).isPresent() ? TIMED : ENDLESS;
    }

    private static boolean isSet(Expiry expiry) {
        return expiry.duration().isPresent() || expiry.expiryTimestamp().isPresent();
    }
}
