package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One contact on the desktop of one agent. */
final class ContactTrack {
    private static final Set<ContactPhase> RINGING = EnumSet.of(ContactPhase.INCOMING, ContactPhase.CONNECTING);
    private static final Set<ContactPhase> NOT_ANSWERED =
            EnumSet.of(ContactPhase.MISSED, ContactPhase.REJECTED, ContactPhase.ERROR);
    private static final Set<ContactPhase> CONNECTED_BEFORE =
            EnumSet.of(ContactPhase.CONNECTED, ContactPhase.CONNECTED_ONHOLD, ContactPhase.PAUSED, ContactPhase.ENDED);

    private final boolean dialled;
    private final Track<ContactPhase> phases = new Track<>();
    private boolean connected;

    private ContactTrack(boolean dialled) {
        this.dialled = dialled;
    }

    static ContactTrack of(Contact contact) {
        return new ContactTrack(contact.initiationMethod()
                .filter(method -> method.is(InitiationMethod.Known.OUTBOUND)
                        || method.is(InitiationMethod.Known.EXTERNAL_OUTBOUND))
                .isPresent());
    }

    /** A supervisor who listens in does not handle the contact. */
    static boolean isMonitored(Contact contact) {
        return contact.initiationMethod()
                .filter(method -> method.is(InitiationMethod.Known.MONITOR))
                .isPresent();
    }

    /** The contact is in that state, and what was before it is not known. */
    void beginIn(ContactPhase phase) {
        connected |= CONNECTED_BEFORE.contains(phase);
    }

    void step(Instant at, ContactPhase phase) {
        phases.step(at, phase == ContactPhase.ABSENT ? Optional.empty() : Optional.of(phase));
    }

    /** Whether this is the first time that the contact is connected. */
    boolean connects(ContactPhase after) {
        boolean first = after == ContactPhase.CONNECTED && !connected;
        connected |= first;
        return first;
    }

    boolean isUnanswered(Optional<ContactState> before, ContactPhase after) {
        return !dialled && RINGING.contains(ContactPhase.of(before)) && NOT_ANSWERED.contains(after);
    }

    boolean isDialled() {
        return dialled;
    }

    Track<ContactPhase> phases() {
        return phases;
    }
}
