package io.github.agentstream.metrics.contact;

import io.github.agentstream.metrics.Metric;
import io.github.agentstream.model.InitiationMethod;
import java.util.function.ObjLongConsumer;

/**
 * The values of one contact, metric by metric, without zeros but for queue times. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>.
 */
final class LegValues {
    private final Leg leg;
    private final LegReading reading;
    private final ContactPolicy policy;
    private final ObjLongConsumer<Metric> target;

    private LegValues(Leg leg, LegReading reading, ContactPolicy policy, ObjLongConsumer<Metric> target) {
        this.leg = leg;
        this.reading = reading;
        this.policy = policy;
        this.target = target;
    }

    static void tell(Leg leg, LegReading reading, ContactPolicy policy, ObjLongConsumer<Metric> target) {
        LegValues values = new LegValues(leg, reading, policy, target);
        values.tellCounts();
        values.tellWaiting();
        values.tellTransfers();
        values.tellHandling();
        values.tellHolds();
    }

    private void tellCounts() {
        boolean handled = leg.isHandled();
        count(true, Metric.CONTACTS_CREATED);
        count(leg.isQueued(), Metric.CONTACTS_QUEUED);
        count(handled, Metric.CONTACTS_HANDLED);
        switch (leg.method()) {
            case INBOUND, TRANSFER, QUEUE_TRANSFER -> count(handled, Metric.CONTACTS_HANDLED_INCOMING);
            case OUTBOUND -> count(handled, Metric.CONTACTS_HANDLED_OUTBOUND);
            case CALLBACK -> count(handled, Metric.CALLBACK_CONTACTS_HANDLED);
            case API -> count(handled, Metric.API_CONTACTS_HANDLED);
            default -> {}
        }
        boolean callback = leg.method() == InitiationMethod.Known.CALLBACK;
        count(callback && !handled && leg.hasNext(), Metric.SUM_RETRY_CALLBACK_ATTEMPTS);
        add(reading.flowTime(), Metric.SUM_CONTACT_FLOW_TIME);
        add(reading.resolutionTime(), Metric.RESOLUTION_TIME);
        count(isKnown(reading.resolutionTime()), Metric.RESOLUTION_TIME_CONTACTS);
    }

    private void tellWaiting() {
        boolean abandoned = reading.isAbandoned();
        boolean answered = leg.isHandled() && leg.isQueued();
        boolean within = reading.isWithinServiceLevel();
        boolean isShort = reading.isShort();
        count(abandoned, Metric.CONTACTS_ABANDONED);
        count(abandoned && isShort, Metric.ABANDONED_SHORT);
        count(abandoned && !isShort, Metric.ABANDONED_LONG);
        count(answered && isShort, Metric.HANDLED_SHORT);
        count(answered && !isShort, Metric.HANDLED_LONG);
        count(within, Metric.CONTACTS_REMOVED_FROM_QUEUE_IN_X);
        count(answered && within, Metric.SUM_CONTACTS_ANSWERED_IN_X);
        count(abandoned && within, Metric.SUM_CONTACTS_ABANDONED_IN_X);
        count(answered && reading.isWithinServiceLevelInclusive(), Metric.CONTACTS_ANSWERED_UP_TO_X);
        addWithZero(reading.queueTime(), Metric.MAX_QUEUED_TIME);
        if (leg.isHandled()) {
            addWithZero(reading.queueTime(), Metric.QUEUE_DELAY_TIME);
            addWithZero(reading.queueTime(), Metric.MAX_QUEUE_DELAY_TIME);
            count(isKnown(reading.queueTime()), Metric.QUEUE_DELAY_CONTACTS);
        }
        if (abandoned) {
            addWithZero(reading.queueTime(), Metric.QUEUE_ABANDON_TIME);
            addWithZero(reading.queueTime(), Metric.MAX_QUEUE_ABANDON_TIME);
            count(isKnown(reading.queueTime()), Metric.QUEUE_ABANDON_CONTACTS);
        }
    }

    private void tellTransfers() {
        boolean out = leg.isTransferredOut();
        count(out, Metric.CONTACTS_TRANSFERRED_OUT);
        count(out && leg.isHandled(), Metric.CONTACTS_TRANSFERRED_OUT_BY_AGENT);
        count(reading.isTransferredOutOfQueue(), Metric.CONTACTS_TRANSFERRED_OUT_FROM_QUEUE);
        count(out && !leg.leftConnect(), Metric.CONTACTS_TRANSFERRED_OUT_INTERNAL);
        count(out && leg.leftConnect(), Metric.CONTACTS_TRANSFERRED_OUT_EXTERNAL);
        switch (leg.method()) {
            case TRANSFER, QUEUE_TRANSFER -> count(true, Metric.CONTACTS_TRANSFERRED_IN);
            default -> {}
        }
    }

    private void tellHandling() {
        add(leg.interaction(), Metric.SUM_INTERACTION_TIME);
        long hold = leg.isHandled() ? leg.hold() : Leg.NONE;
        add(hold, Metric.SUM_HOLD_TIME);
        add(leg.afterWork(), Metric.SUM_AFTER_CONTACT_WORK_TIME);
        add(leg.pause(), Metric.SUM_AGENT_PAUSE_TIME);
        add(sum(leg.interaction(), leg.hold()), Metric.SUM_INTERACTION_AND_HOLD_TIME);
        long handleTime = sum(leg.interaction(), leg.hold(), leg.afterWork(), leg.pause());
        add(handleTime, Metric.SUM_HANDLE_TIME);
        tellParty(handleTime);
        boolean workMissing = leg.isHandled() && policy.missingAfterContactWork() == MissingAfterContactWork.ZERO;
        count(handleTime != Leg.NONE, Metric.HANDLE_TIME_CONTACTS);
        count(isKnown(leg.interaction()), Metric.INTERACTION_TIME_CONTACTS);
        count(isKnown(hold), Metric.HOLD_TIME_CONTACTS);
        count(isKnown(leg.afterWork()) || workMissing, Metric.AFTER_CONTACT_WORK_CONTACTS);
        count(isKnown(leg.pause()) && leg.pause() > 0, Metric.PAUSED_CONTACTS);
    }

    private void tellParty(long handleTime) {
        if (leg.isHandled() && leg.party() == Party.RIGHT) {
            count(true, Metric.RIGHT_PARTY_CONTACTS);
            add(leg.interaction(), Metric.RIGHT_PARTY_TALK_TIME);
            add(handleTime, Metric.RIGHT_PARTY_HANDLE_TIME);
        } else if (leg.isHandled() && leg.party() == Party.WRONG) {
            count(true, Metric.WRONG_PARTY_CONTACTS);
            add(leg.interaction(), Metric.WRONG_PARTY_TALK_TIME);
            add(handleTime, Metric.WRONG_PARTY_HANDLE_TIME);
        }
    }

    private boolean isKnown(long millis) {
        return reading.time(millis) != Leg.NONE;
    }

    private void tellHolds() {
        boolean endedOnHold = leg.isHandled() && leg.end() == LegEnd.CONNECTED_ONHOLD;
        count(leg.holds() > 0, Metric.CONTACTS_PUT_ON_HOLD);
        count(endedOnHold, Metric.CONTACTS_HOLD_ABANDONS);
        count(endedOnHold && leg.endedBy() == EndedBy.AGENT, Metric.CONTACTS_ON_HOLD_AGENT_DISCONNECT);
        count(endedOnHold && leg.endedBy() == EndedBy.CUSTOMER, Metric.CONTACTS_ON_HOLD_CUSTOMER_DISCONNECT);
    }

    private long sum(long... times) {
        long sum = Leg.NONE;
        for (long time : times) {
            long known = reading.time(time);
            if (known != Leg.NONE) {
                sum = sum == Leg.NONE ? known : Math.addExact(sum, known);
            }
        }
        return sum;
    }

    private void count(boolean counts, Metric metric) {
        if (counts) {
            target.accept(metric, 1);
        }
    }

    /** Queue times count by how many contacts have them, so those who did not wait are told too. */
    private void addWithZero(long millis, Metric metric) {
        if (millis != Leg.NONE) {
            target.accept(metric, millis);
        }
    }

    private void add(long millis, Metric metric) {
        long known = reading.time(millis);
        if (known != Leg.NONE && known != 0) {
            target.accept(metric, known);
        }
    }
}
