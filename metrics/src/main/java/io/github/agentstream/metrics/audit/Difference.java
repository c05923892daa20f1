package io.github.agentstream.metrics.audit;

import io.github.agentstream.metrics.Metric;
import java.util.Objects;

/**
 * In what the agent events and the record of a contact differ. Immutable.
 *
 * @param contact the contact and its agent
 * @param part what differs
 * @param fromEvents what the agent events add up to, in milliseconds or as a count
 * @param fromRecord what the contact record says, likewise
 */
public record Difference(ContactOfAgent contact, Part part, long fromEvents, long fromRecord) {

    /** Checks that nothing is null. */
    public Difference {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(part, "part");
    }

    /** What is compared. */
    public enum Part {
        /** Whether the agent was connected, 1 or 0. */
        CONNECTED(Metric.CONTACTS_CONNECTED, Metric.CONTACTS_HANDLED),
        /** Time in conversation. */
        INTERACTION(Metric.ACTIVITY_CONNECTED_TIME, Metric.SUM_INTERACTION_TIME),
        /** Time on hold. */
        HOLD(Metric.ACTIVITY_HOLD_TIME, Metric.SUM_HOLD_TIME),
        /** Time of work after the conversation. */
        AFTER_CONTACT_WORK(Metric.ACTIVITY_ACW_TIME, Metric.SUM_AFTER_CONTACT_WORK_TIME),
        /** Time of paused tasks. */
        PAUSE(Metric.ACTIVITY_PAUSED_TIME, Metric.SUM_AGENT_PAUSE_TIME);

        private final Metric ofEvents;
        private final Metric ofRecords;

        Part(Metric ofEvents, Metric ofRecords) {
            this.ofEvents = ofEvents;
            this.ofRecords = ofRecords;
        }

        /** Where agent events have it. */
        public Metric ofEvents() {
            return ofEvents;
        }

        /** Where contact records have it. */
        public Metric ofRecords() {
            return ofRecords;
        }
    }
}
