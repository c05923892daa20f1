package io.github.agentstream.metrics.contact;

import io.github.agentstream.model.InitiationMethod;
import java.time.Duration;

/** What a contact counts as under some policies. */
final class LegReading {
    private final Leg leg;
    private final ContactPolicy policy;
    private final Duration allowed;
    private final long queueTime;

    LegReading(Leg leg, ContactPolicy policy) {
        this.leg = leg;
        this.policy = policy;
        this.allowed = policy.serviceLevels().of(leg.parties().queue());
        this.queueTime =
                time(isCallbackSinceCreation() ? Leg.between(leg.initiated(), leg.dequeued()) : leg.queueTime());
    }

    private boolean isCallbackSinceCreation() {
        return policy.callbackQueueTime() == CallbackQueueTime.SINCE_CREATION
                && leg.method() == InitiationMethod.Known.CALLBACK
                && leg.dequeued() != Leg.NONE;
    }

    boolean isAbandoned() {
        boolean queuedWithoutAgent = leg.isQueued() && !leg.isHandled();
        return switch (policy.abandonRule()) {
            case PUBLISHED -> queuedWithoutAgent && !isPassedOn();
            case BY_CUSTOMER ->
                queuedWithoutAgent
                        && !isPassedOn()
                        && (leg.endedBy() == EndedBy.CUSTOMER || leg.endedBy() == EndedBy.NOT_TOLD);
            case QUEUED_WITHOUT_AGENT -> queuedWithoutAgent;
            case WITHOUT_AGENT -> !leg.isHandled();
        };
    }

    private boolean isPassedOn() {
        return leg.hasNext() || isTransferredOutOfQueue();
    }

    /** By its state before the end, or where the record does not tell that, because nobody else could have moved it. */
    boolean isTransferredOutOfQueue() {
        return leg.isTransferredOut()
                && switch (leg.end()) {
                    case IN_QUEUE -> true;
                    case NOT_TOLD -> leg.isQueued() && !leg.isHandled();
                    case CONNECTED_ONHOLD, OTHER -> false;
                };
    }

    boolean isInFlowOnly() {
        return !leg.isQueued() && !leg.isHandled() && !leg.isTransferredOut();
    }

    /** In milliseconds; {@link Leg#NONE} when it is not known. */
    long queueTime() {
        return queueTime;
    }

    boolean isWithinServiceLevel() {
        return isWithin(allowed);
    }

    /** Whether it waited for no longer than the service level allows, where that itself counts as within. */
    boolean isWithinServiceLevelInclusive() {
        return queueTime != Leg.NONE && ThresholdEdge.INCLUDED.isWithin(queueTime, allowed.toMillis());
    }

    boolean isShort() {
        return isWithin(policy.shortTime().orElse(allowed));
    }

    private boolean isWithin(Duration limit) {
        return queueTime != Leg.NONE && policy.serviceLevels().edge().isWithin(queueTime, limit.toMillis());
    }

    /** A duration of the record, with what becomes of one below zero. */
    long time(long millis) {
        boolean negative = millis != Leg.NONE && millis < 0;
        if (!negative) {
            return millis;
        }
        return policy.negativeTime() == NegativeTime.ZERO ? 0 : Leg.NONE;
    }

    /** Until the contact was queued, transferred or over; only of contacts that begin in a flow. */
    long flowTime() {
        return switch (leg.method()) {
            case INBOUND, TRANSFER, QUEUE_TRANSFER, API -> time(Leg.between(leg.connectedToSystem(), flowEnd()));
            default -> Leg.NONE;
        };
    }

    private long flowEnd() {
        if (leg.isQueued()) {
            return leg.enqueued();
        }
        return leg.isTransferredOut() ? leg.transferCompleted() : leg.disconnected();
    }

    /** From its beginning until the customer had left and after-contact work was done. */
    long resolutionTime() {
        return time(Leg.between(leg.initiated(), Math.max(leg.disconnected(), leg.afterWorkEnded())));
    }
}
