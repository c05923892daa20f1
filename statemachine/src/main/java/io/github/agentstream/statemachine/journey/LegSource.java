package io.github.agentstream.statemachine.journey;

/** Where something is known from. */
public enum LegSource {
    /** Contact events. */
    CONTACT_EVENT,
    /** A contact record, which Amazon Connect sends when all is over. */
    CONTACT_RECORD,
    /** The contact transitions that agent events show. */
    AGENT_EVENT
}
