package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;

/** A contact as listed at one agent. */
final class DeskEntry {
    final Leg leg;
    final Agent agent;
    final boolean monitor;

    private ContactState state;
    private long since;
    private long shownSince;
    private long connected = Leg.NEVER;
    private Contact shown;

    /** What happens to it next unless something else does. */
    Due next;

    DeskEntry(Leg leg, Agent agent, ContactState state, long now) {
        this.leg = leg;
        this.agent = agent;
        this.monitor = leg.is(InitiationMethod.MONITOR);
        this.state = state;
        this.since = now;
        this.shownSince = now;
        if (state == ContactState.CONNECTED) {
            connected = now;
        }
    }

    ContactState state() {
        return state;
    }

    long since() {
        return since;
    }

    /** Only {@link Desk} calls this, which also keeps count. */
    void enter(ContactState next, long now, boolean holdKeepsStart) {
        boolean keeps = holdKeepsStart && isHold(state, next);
        state = next;
        since = now;
        if (!keeps) {
            shownSince = now;
        }
        if (next == ContactState.CONNECTED && connected == Leg.NEVER) {
            connected = now;
        }
        shown = null;
    }

    private static boolean isHold(ContactState from, ContactState to) {
        return to == ContactState.CONNECTED_ONHOLD
                || from == ContactState.CONNECTED_ONHOLD && to == ContactState.CONNECTED;
    }

    /** Whether nothing more comes of it but its removal. */
    boolean isFinished() {
        return switch (state.known()) {
            case ENDED, MISSED, REJECTED, ERROR -> true;
            default -> false;
        };
    }

    boolean isAfterWork() {
        return state == ContactState.ENDED;
    }

    void cancelNext() {
        if (next != null) {
            next.cancel();
        }
    }

    /** As agent events show it. */
    Contact shown() {
        if (shown == null) {
            shown = show();
        }
        return shown;
    }

    private Contact show() {
        Contact.Builder contact = Contact.builder()
                .contactId(leg.id)
                .channel(leg.medium().inAgentEvents())
                .initialContactId(leg.initialId)
                .initiationMethod(leg.method)
                .state(state)
                .stateStartTimestamp(Instant.ofEpochMilli(shownSince));
        if (leg.queue != null) {
            contact.queue(leg.queue.reference());
        }
        if (leg.enqueued != Leg.NEVER) {
            contact.queueTimestamp(Instant.ofEpochMilli(leg.enqueued));
        }
        if (connected != Leg.NEVER) {
            contact.connectedToAgentTimestamp(Instant.ofEpochMilli(connected));
        }
        return contact.build();
    }
}
