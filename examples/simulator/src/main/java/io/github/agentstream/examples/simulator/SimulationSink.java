package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactrecord.ContactRecord;

/**
 * Takes what a simulation gives, in the order it arrives. Each method does nothing by default. Called by the thread that
 * runs the simulation.
 */
public interface SimulationSink {

    /** Takes a record together with its partition key and arrival; by default gives it to the method of its type. */
    default void deliver(Delivery delivery) {
        Object value = delivery.value();
        if (value instanceof AgentEvent event) {
            agentEvent(event);
        } else if (value instanceof ContactEvent event) {
            contactEvent(event);
        } else if (value instanceof ContactRecord record) {
            contactRecord(record);
        }
    }

    /** Takes a record of the agent event stream. */
    default void agentEvent(AgentEvent event) {}

    /** Takes a contact event, in its EventBridge envelope. */
    default void contactEvent(ContactEvent event) {}

    /** Takes a contact record. */
    default void contactRecord(ContactRecord record) {}

    /** Takes a span of the truth, when it has ended. Noise does not touch it. */
    default void truthSpan(TruthSpan span) {}

    /** Takes a row of the truth, when it can no longer change. Noise does not touch it. */
    default void truthRow(TruthRow row) {}
}
