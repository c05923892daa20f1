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

    /** The customer leaves the queue and is called later: once an agent is there, or before. */
    void request(Leg leg) {
        QueueLine queue = leg.queue;
        boolean customerFirst = centre.chance.happens(centre.behaviour.customerFirst());
        Leg callback = centre.contacts.continueFrom(
                leg, customerFirst ? InitiationMethod.CALLBACK_CUSTOMER_FIRST_QUEUED : InitiationMethod.CALLBACK);
        end(leg, "CUSTOMER_DISCONNECT");
        if (customerFirst) {
            customerFirst(callback, queue);
        } else {
            enqueueLater(callback, queue, centre.chance.between(10_000, 180_000));
        }
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
        centre.dialling.ring(entry, REACHED, () -> notReached(entry));
    }

    private void notReached(DeskEntry entry) {
        Leg leg = entry.leg;
        boolean again = leg.traffic.callbackShare() > 0 && !leg.retried && centre.chance.happens(TRIED_AGAIN);
        if (again) {
            Leg retry = centre.contacts.continueFrom(leg, InitiationMethod.CALLBACK);
            retry.retried = true;
            enqueueLater(retry, leg.queue, Duration.ofMinutes(10).toMillis());
        }
        centre.dialling.fail(entry, "OTHER", 0.5);
    }

    /** A contact keeps the place in the queue until the customer is called, who then waits in another one. */
    private void customerFirst(Leg place, QueueLine queue) {
        centre.contacts.keepsPlace(place, queue);
        centre.timeline.after(centre.chance.between(20_000, 240_000), () -> {
            Leg call = centre.contacts.continueFrom(place, InitiationMethod.CALLBACK_CUSTOMER_FIRST_DIALED);
            end(place, "OTHER");
            boolean reached = centre.chance.happens(REACHED);
            centre.timeline.after(centre.chance.between(4_000, 25_000), () -> {
                if (reached) {
                    centre.contacts.connectedToSystem(call);
                    centre.router.enqueue(call, queue);
                } else {
                    end(call, "OUTBOUND_DESTINATION_ENDPOINT_ERROR");
                }
            });
        });
    }

    private void end(Leg leg, String reason) {
        centre.contacts.disconnected(leg, reason);
        centre.contacts.finished(leg);
    }

    private void enter(DeskEntry entry, ContactState state) {
        centre.truth.enter(entry.leg, state, centre.timeline.now());
        centre.desk.enter(entry, state);
        centre.agentStream.changed(entry.agent);
    }
}
