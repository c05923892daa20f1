package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.agent.ContactState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a contact stands on an agent's desktop: the known states of the agent event stream, that no snapshot lists it,
 * and that its state is new.
 */
public enum ContactPhase implements Phase {
    /** Not listed: not yet, or no longer. */
    ABSENT,
    /** A queued callback is offered to the agent. */
    INCOMING,
    /** The agent accepted a queued callback; dialling has not begun. */
    PENDING,
    /** Ringing at the agent; of outbound calls and callbacks, the dialling. */
    CONNECTING,
    /** The agent is on the contact. */
    CONNECTED,
    /** The agent put the customer on hold. */
    CONNECTED_ONHOLD,
    /** The agent paused the task. */
    PAUSED,
    /** The agent did not answer. */
    MISSED,
    /** The agent declined, or the customer left while it rang. */
    REJECTED,
    /** The offer failed; often a missed or declined contact. */
    ERROR,
    /** The conversation is over; after contact work (ACW) goes on until the contact is gone. */
    ENDED,
    /** Listed in a state that this version does not know. */
    UNKNOWN;

    /** Offered to the agent, or being dialled. */
    static final Set<ContactPhase> OFFERED = EnumSet.range(INCOMING, CONNECTING);

    /** With the agent. */
    static final Set<ContactPhase> ANSWERED = EnumSet.range(CONNECTED, PAUSED);

    static final Set<ContactPhase> ACTIVE = EnumSet.range(INCOMING, PAUSED);

    /** The offer came to nothing; the three are not reliably told apart. */
    static final Set<ContactPhase> NOT_HANDLED = EnumSet.range(MISSED, ERROR);

    static final Set<ContactPhase> FINISHED = EnumSet.range(MISSED, ENDED);

    static final Set<ContactPhase> LISTED = EnumSet.range(INCOMING, ENDED);

    private static final ContactPhase[] BY_STATE = byState();

    /** What the state stands for, in whichever spelling. */
    public static ContactPhase of(ContactState state) {
        return BY_STATE[state.known().ordinal()];
    }

    /** What the state stands for; {@link #ABSENT} when it is empty. */
    public static ContactPhase of(Optional<ContactState> state) {
        return state.isPresent() ? of(state.orElseThrow()) : ABSENT;
    }

    @Override
    public boolean isAbsent() {
        return this == ABSENT;
    }

    /** Whether the agent is offered the contact or has it: from {@link #INCOMING} to {@link #PAUSED}. */
    @Override
    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    /** Whether the contact is over but listed until the agent or Amazon Connect clears it. */
    @Override
    public boolean isFinished() {
        return FINISHED.contains(this);
    }

    private static ContactPhase[] byState() {
        ContactState.Known[] states = ContactState.Known.values();
        ContactPhase[] phases = new ContactPhase[states.length];
        for (ContactState.Known state : states) {
            phases[state.ordinal()] = valueOf(state.name());
        }
        return phases;
    }
}
