package io.github.agentstream.metrics.adherence;

import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import io.github.agentstream.statemachine.lifecycle.InitiationGroup;

/**
 * Which contact counts when an agent has several: the order of the agent activity in <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html">Metrics definitions</a>. Any contact
 * comes before the status.
 */
enum ActivityOrder {
    ERROR,
    MISSED,
    REJECTED,
    /** With the agent, or dialled by the agent. */
    ON_CONTACT,
    AFTER_CONTACT_WORK,
    INCOMING;

    static ActivityOrder of(ContactPhase phase, InitiationGroup group) {
        return switch (phase) {
            case ERROR -> ERROR;
            case MISSED -> MISSED;
            case REJECTED -> REJECTED;
            case CONNECTING -> group == InitiationGroup.OUTBOUND ? ON_CONTACT : INCOMING;
            case ENDED -> AFTER_CONTACT_WORK;
            case INCOMING, PENDING -> INCOMING;
            case CONNECTED, CONNECTED_ONHOLD, PAUSED, UNKNOWN, ABSENT -> ON_CONTACT;
        };
    }
}
