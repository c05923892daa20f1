package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Seconds;

/** What one finished contact adds to the reports about queues, in the whole seconds that contact records have. */
final class LegMetrics {
    private final Leg leg;
    private final long serviceLevel;
    private final boolean abandoned;
    private final long wait;

    LegMetrics(Leg leg, long serviceLevel) {
        this.leg = leg;
        this.serviceLevel = serviceLevel;
        this.abandoned =
                leg.isQueued() && !leg.isHandled() && leg.nextId.isEmpty() && leg.transferCompleted == Leg.NEVER;
        this.wait = leg.isQueued() ? Seconds.millisBetween(leg.enqueued, leg.dequeued) : 0;
    }

    void addTo(MetricValues values, boolean ofQueue) {
        boolean isShort = wait < serviceLevel;
        boolean handledFromQueue = leg.isHandled() && leg.isQueued();
        if (ofQueue) {
            values.countIf(leg.isQueued(), MetricName.CONTACTS_QUEUED);
        }
        values.countIf(leg.isHandled(), MetricName.CONTACTS_HANDLED);
        values.countIf(abandoned, MetricName.CONTACTS_ABANDONED);
        values.countIf(abandoned && isShort, MetricName.ABANDONED_SHORT);
        values.countIf(abandoned && !isShort, MetricName.ABANDONED_LONG);
        values.countIf(handledFromQueue && isShort, MetricName.HANDLED_SHORT);
        values.countIf(handledFromQueue && !isShort, MetricName.HANDLED_LONG);
        values.countIf(leg.isQueued() && isShort, MetricName.CONTACTS_REMOVED_FROM_QUEUE_IN_X);
        values.countIf(handledFromQueue && isShort, MetricName.SUM_CONTACTS_ANSWERED_IN_X);
        values.countIf(abandoned && isShort, MetricName.SUM_CONTACTS_ABANDONED_IN_X);
        values.countIf(leg.transferCompleted != Leg.NEVER, MetricName.CONTACTS_TRANSFERRED_OUT);
        values.atLeast(MetricName.MAX_QUEUED_TIME, wait);
        values.add(MetricName.QUEUE_DELAY_TIME, leg.isHandled() ? wait : 0);
        values.add(MetricName.QUEUE_ABANDON_TIME, abandoned ? wait : 0);
        if (leg.isHandled()) {
            addHandling(values);
        }
    }

    private void addHandling(MetricValues values) {
        long interaction = leg.interactionMillis();
        long afterWork =
                leg.afterWorkEnd == Leg.NEVER ? 0 : Seconds.millisBetween(leg.afterWorkStart, leg.afterWorkEnd);
        values.add(MetricName.SUM_INTERACTION_TIME, interaction);
        values.add(MetricName.SUM_HOLD_TIME, leg.holds.millis());
        values.add(MetricName.SUM_AGENT_PAUSE_TIME, leg.pauses.millis());
        values.add(MetricName.SUM_AFTER_CONTACT_WORK_TIME, afterWork);
        values.add(MetricName.SUM_HANDLE_TIME, interaction + leg.holds.millis() + leg.pauses.millis() + afterWork);
    }
}
