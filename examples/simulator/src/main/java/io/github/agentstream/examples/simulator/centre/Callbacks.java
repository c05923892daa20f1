package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;

/** Queued callbacks: asked for, offered, accepted, dialled, and tried once more when the customer is not reached. */
final class Callbacks {
    private static final double REACHED = 0.8;
    private static final double TRIED_AGAIN = 0.5;

    private final Centre centre;

    Callbacks(Centre centre) {
        this.centre = centre;
    }

    /** The customer leaves the queue and is called later. */
    void request(Leg leg) {
        QueueLine queue = leg.queue;
        Leg callback = centre.contacts.continueFrom(leg, InitiationMethod.CALLBACK);
        centre.contacts.disconnected(leg, "CUSTOMER_DISCONNECT");
        centre.contacts.finished(leg);
        enqueueLater(callback, queue, centre.chance.between(10_000, 180_000));
    }

    private void enqueueLater(Leg callback, QueueLine queue, long delay) {
        centre.timeline.after(delay, () -> centre.router.enqueue(callback, queue));
    }

    void accepted(DeskEntry entry) {
        enter(entry, ContactState.PENDING);
        entry.next = centre.timeline.after(centre.chance.between(100, 1_500), () -> dial(entry));
    }

    private void dial(DeskEntry entry) {
        enter(entry, ContactState.CONNECTING);
        long ringing = centre.chance.between(4_000, 25_000);
        boolean reached = centre.chance.happens(REACHED);
        entry.next = centre.timeline.after(ringing, () -> {
            if (reached) {
                centre.contacts.connectedToSystem(entry.leg);
                centre.conversations.connect(entry);
            } else {
                notReached(entry);
            }
        });
    }

    private void notReached(DeskEntry entry) {
        Leg leg = entry.leg;
        boolean again = leg.traffic.callbackShare() > 0 && !leg.retried && centre.chance.happens(TRIED_AGAIN);
        if (again) {
            Leg retry = centre.contacts.continueFrom(leg, InitiationMethod.CALLBACK);
            retry.retried = true;
            enqueueLater(retry, leg.queue, Duration.ofMinutes(10).toMillis());
        }
        centre.contacts.disconnected(leg, "OTHER");
        centre.contacts.finished(leg);
        boolean error = centre.chance.happens(0.5);
        centre.offers.withdrawn(entry, error ? ContactState.ERROR : ContactState.ENDED);
    }

    private void enter(DeskEntry entry, ContactState state) {
        centre.truth.enter(entry.leg, state, centre.timeline.now());
        centre.desk.enter(entry, state);
        centre.agentStream.changed(entry.agent);
    }
}
