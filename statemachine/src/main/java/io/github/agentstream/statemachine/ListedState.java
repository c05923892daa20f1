package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.ContactState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a snapshot says of a contact: the known contact states, and that it is not listed. */
enum ListedState {
    ABSENT,
    INCOMING,
    PENDING,
    CONNECTING,
    CONNECTED,
    CONNECTED_ONHOLD,
    PAUSED,
    MISSED,
    REJECTED,
    ERROR,
    ENDED,
    UNKNOWN;

    /** Offered to the agent, or being dialled. */
    static final Set<ListedState> OFFERED = EnumSet.range(INCOMING, CONNECTING);

    /** With the agent. */
    static final Set<ListedState> ANSWERED = EnumSet.range(CONNECTED, PAUSED);

    static final Set<ListedState> ACTIVE = EnumSet.range(INCOMING, PAUSED);

    /** The offer came to nothing; the three are not reliably told apart. */
    static final Set<ListedState> NOT_HANDLED = EnumSet.range(MISSED, ERROR);

    /** Over, but listed until the agent or Amazon Connect clears it. */
    static final Set<ListedState> FINISHED = EnumSet.range(MISSED, ENDED);

    static final Set<ListedState> LISTED = EnumSet.range(INCOMING, ENDED);

    static ListedState of(Optional<ContactState> state) {
        return state.map(listed -> valueOf(listed.known().name())).orElse(ABSENT);
    }
}
