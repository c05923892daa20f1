package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.engine.Due;
import io.github.agentstream.model.InitiationMethod;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One contact: what gets one contact record. A transferred customer is in several, one after another. Times are in
 * milliseconds since 1970, {@link #NEVER} when it did not happen.
 */
public final class Leg {
    public static final long NEVER = -1;
    static final Comparator<Leg> BY_ARRIVAL =
            Comparator.<Leg>comparingLong(leg -> leg.enqueued).thenComparingLong(leg -> leg.number);

    public final String id;
    public final long number;
    public final Traffic traffic;
    public final InitiationMethod method;
    public final long initiated;

    public Optional<String> initialId = Optional.empty();
    public Optional<String> previousId = Optional.empty();
    public Optional<String> nextId = Optional.empty();
    public Optional<String> disconnectReason = Optional.empty();

    public long connectedToSystem = NEVER;
    public long enqueued = NEVER;
    public long dequeued = NEVER;
    public long connected = NEVER;
    public long disconnected = NEVER;
    public long transferCompleted = NEVER;
    public long afterWorkStart = NEVER;
    public long afterWorkEnd = NEVER;
    public long released = NEVER;

    /** The queue it is or was in, or is dialled from; null when none. */
    public QueueLine queue;
    /** The agent it is or was with; null when it was never connected to one. */
    public Agent agent;
    /** The routing profile of the agent when connected. */
    public Profile agentProfile;
    /** Where it is listed now; null when at no agent. */
    public DeskEntry entry;
    /** When the customer gives up. */
    public Due patience;
    /** What follows once an agent answers, when it is not a usual conversation. */
    public Consumer<DeskEntry> onAnswer;
    /** What follows when the customer, or who asked for the transfer, gives up. */
    public Runnable onAbandon;

    /** Whether it is a callback tried again. */
    public boolean retried;

    /** Its routing criteria, the present ones last. */
    public final Deque<Criteria> criteria = new ArrayDeque<>(1);

    /** When the agent took it to have a look first, and when that was over. */
    public long accepted = NEVER;

    public long previewEnd = NEVER;

    /** When the supervisor who listens joined in. */
    public long barged = NEVER;

    public int offers;
    public final Pauses holds = new Pauses();
    public final Pauses pauses = new Pauses();

    private String state;
    private long stateStart;

    public Leg(String id, long number, Traffic traffic, InitiationMethod method, long initiated) {
        this.id = id;
        this.number = number;
        this.traffic = traffic;
        this.method = method;
        this.initiated = initiated;
        this.stateStart = initiated;
        this.state = "FLOW";
    }

    public Medium medium() {
        return traffic.medium();
    }

    public boolean is(InitiationMethod other) {
        return method.known() == other.known();
    }

    /** Whether an agent dialled it, or wrote it as an e-mail. */
    public boolean isOutbound() {
        return is(InitiationMethod.OUTBOUND);
    }

    /** Whether it was the agent who called, so that it is no offer. */
    public boolean isDialledByAgent() {
        return isOutbound() || isParty();
    }

    /** Whether Amazon Connect dials before there is somebody to talk to. */
    public boolean isDialled() {
        return switch (method.known()) {
            case OUTBOUND,
                    EXTERNAL_OUTBOUND,
                    CALLBACK,
                    CALLBACK_CUSTOMER_FIRST_QUEUED,
                    CALLBACK_CUSTOMER_FIRST_DIALED,
                    CAMPAIGN_PREVIEW -> true;
            default -> false;
        };
    }

    /** Whether the customer is only called once an agent has accepted the offer. */
    public boolean isDialledAfterOffer() {
        return is(InitiationMethod.CALLBACK) || is(InitiationMethod.CAMPAIGN_PREVIEW);
    }

    /** Whether events tell when it was connected to the system: those of inbound calls do not. */
    public boolean isToldConnectedToSystem() {
        return medium() != Medium.VOICE || isDialled() && !is(InitiationMethod.CALLBACK);
    }

    /** Whether it is another party in a call of the agent, which needs no slot. */
    public boolean isParty() {
        return is(InitiationMethod.EXTERNAL_OUTBOUND);
    }

    /** Whether that agent may take it as far as routing criteria are concerned. */
    public boolean admits(Agent candidate) {
        return criteria.isEmpty() || criteria.getLast().admit(candidate);
    }

    public boolean isQueued() {
        return enqueued != NEVER;
    }

    public boolean isHandled() {
        return connected != NEVER;
    }

    public void continues(Leg previous) {
        initialId = previous.initialId.or(() -> Optional.of(previous.id));
        previousId = Optional.of(previous.id);
        previous.nextId = Optional.of(id);
    }

    /** The state of its life: {@code FLOW}, {@code QUEUED}, or one of agent events; empty once it is done. */
    public String state() {
        return state;
    }

    public long stateStart() {
        return stateStart;
    }

    /** Ends the present state of the contact's life and begins another. */
    public void enter(String next, long now) {
        state = next;
        stateStart = now;
    }

    /** From being connected to being released, in whole seconds and without holds and pauses. */
    public long interactionMillis() {
        return Seconds.millisBetween(connected, released) - holds.millis() - pauses.millis();
    }
}
