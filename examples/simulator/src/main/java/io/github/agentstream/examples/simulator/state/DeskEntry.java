package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.examples.simulator.engine.Due;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import java.time.Instant;
import java.util.Optional;

/** A contact as listed at one agent. */
public final class DeskEntry {
    public final Leg leg;
    public final Agent agent;
    public final boolean monitor;

    private ContactState state;
    private long since;
    private long shownSince;
    private long connected = Leg.NEVER;
    private Contact shown;
    private boolean connectedShownLate;

    /** What happens to it next unless something else does. */
    public Due next;

    public DeskEntry(Leg leg, Agent agent, ContactState state, long now) {
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

    public ContactState state() {
        return state;
    }

    public long since() {
        return since;
    }

    /** Only {@link Desk} calls this, which also keeps count. */
    public void enter(ContactState next, long now, boolean holdKeepsStart) {
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
    public boolean isFinished() {
        return switch (state.known()) {
            case ENDED, MISSED, REJECTED, ERROR -> true;
            default -> false;
        };
    }

    public boolean isAfterWork() {
        return state == ContactState.ENDED;
    }

    public void cancelNext() {
        if (next != null) {
            next.cancel();
        }
    }

    /** The next event does not show yet since when it has been connected. */
    public void showConnectedLate() {
        connectedShownLate = true;
    }

    /** As the next agent event shows it. */
    public Contact shown() {
        if (connectedShownLate) {
            connectedShownLate = false;
            return show().toBuilder()
                    .connectedToAgentTimestamp(Optional.empty())
                    .build();
        }
        if (shown == null) {
            shown = show();
        }
        return shown;
    }

    /** Whether it takes up a slot of the agent. */
    boolean usesSlot() {
        return !monitor && !leg.isParty();
    }

    /** Whether it is finished, or would just break off if the agent were gone: nobody else is in it. */
    public boolean isPlain() {
        return switch (state.known()) {
            case CONNECTED, CONNECTED_ONHOLD, PAUSED ->
                !monitor && !leg.isParty() && leg.onAnswer == null && leg.nextId.isEmpty();
            default -> isFinished();
        };
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
