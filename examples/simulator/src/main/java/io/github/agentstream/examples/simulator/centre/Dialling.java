package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;

/** Calls that ring at a customer's while an agent waits. */
final class Dialling {
    private static final long SHORTEST = Duration.ofSeconds(4).toMillis();
    private static final long LONGEST = Duration.ofSeconds(25).toMillis();

    private final Centre centre;

    Dialling(Centre centre) {
        this.centre = centre;
    }

    /** Rings; the call is then answered with that probability, or the other thing happens. */
    void ring(DeskEntry entry, double answered, Runnable notAnswered) {
        long ringing = centre.chance.between(SHORTEST, LONGEST);
        boolean answers = centre.chance.happens(answered);
        entry.next = centre.timeline.after(ringing, () -> {
            if (answers) {
                centre.contacts.connectedToSystem(entry.leg);
                centre.conversations.connect(entry);
            } else {
                notAnswered.run();
            }
        });
    }

    /** Nobody was reached: the agent sees the contact end, with that probability, or fail. */
    void fail(DeskEntry entry, String reason, double ended) {
        centre.contacts.disconnected(entry.leg, reason);
        centre.contacts.finished(entry.leg);
        boolean ends = centre.chance.happens(ended);
        centre.offers.withdrawn(entry, ends ? ContactState.ENDED : ContactState.ERROR);
    }
}
