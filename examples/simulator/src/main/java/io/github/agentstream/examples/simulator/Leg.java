package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One contact: what gets one contact record. A transferred customer is in several, one after another. Times are in
 * milliseconds since 1970, {@link #NEVER} when it did not happen.
 */
final class Leg {
    static final long NEVER = -1;
    static final Comparator<Leg> BY_ARRIVAL =
            Comparator.<Leg>comparingLong(leg -> leg.enqueued).thenComparingLong(leg -> leg.number);

    final String id;
    final long number;
    final Traffic traffic;
    final InitiationMethod method;
    final long initiated;

    Optional<String> initialId = Optional.empty();
    Optional<String> previousId = Optional.empty();
    Optional<String> nextId = Optional.empty();
    Optional<String> disconnectReason = Optional.empty();

    long connectedToSystem = NEVER;
    long enqueued = NEVER;
    long dequeued = NEVER;
    long connected = NEVER;
    long disconnected = NEVER;
    long transferCompleted = NEVER;
    long afterWorkStart = NEVER;
    long afterWorkEnd = NEVER;
    long released = NEVER;

    /** The queue it is or was in, or is dialled from; null when none. */
    QueueLine queue;
    /** The agent it is or was with; null when it was never connected to one. */
    Agent agent;
    /** The routing profile of the agent when connected. */
    Profile agentProfile;
    /** Where it is listed now; null when at no agent. */
    DeskEntry entry;
    /** When the customer gives up. */
    Due patience;
    /** What follows once an agent answers, when it is not a usual conversation. */
    Consumer<DeskEntry> onAnswer;
    /** What follows when the customer, or who asked for the transfer, gives up. */
    Runnable onAbandon;

    /** Whether it is a callback tried again. */
    boolean retried;

    int offers;
    final Pauses holds = new Pauses();
    final Pauses pauses = new Pauses();

    private String state;
    private long stateStart;

    Leg(String id, long number, Traffic traffic, InitiationMethod method, long initiated) {
        this.id = id;
        this.number = number;
        this.traffic = traffic;
        this.method = method;
        this.initiated = initiated;
        this.stateStart = initiated;
        this.state = "FLOW";
    }

    Medium medium() {
        return traffic.medium;
    }

    boolean is(InitiationMethod other) {
        return method.known() == other.known();
    }

    /** Whether the agent began it. */
    boolean isOutbound() {
        return is(InitiationMethod.OUTBOUND);
    }

    boolean isQueued() {
        return enqueued != NEVER;
    }

    boolean isHandled() {
        return connected != NEVER;
    }

    void continues(Leg previous) {
        initialId = previous.initialId.or(() -> Optional.of(previous.id));
        previousId = Optional.of(previous.id);
        previous.nextId = Optional.of(id);
    }

    void enter(ContactState next, long now, Truth truth) {
        enter(next.value(), now, truth);
    }

    /** Ends the present state of the contact's life and begins another. */
    void enter(String next, long now, Truth truth) {
        truth.contactSpan(this, state, stateStart, now);
        state = next;
        stateStart = now;
    }
}
