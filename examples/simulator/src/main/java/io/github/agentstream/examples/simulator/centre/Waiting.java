package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.util.function.Consumer;

/** What customers in a queue do: give up, ask for a callback, or are moved to another queue. */
final class Waiting {
    private static final double ENDED_BY_FLOW = 0.1;

    private final Centre centre;

    Waiting(Centre centre) {
        this.centre = centre;
    }

    void begin(Leg leg) {
        if (leg.patience != null || leg.is(InitiationMethod.CALLBACK)) {
            return;
        }
        leg.traffic
                .patience()
                .ifPresent(patience ->
                        leg.patience = centre.timeline.after(patience.draw(centre.chance), () -> giveUp(leg)));
        if (leg.previousId.isEmpty() && centre.chance.happens(leg.traffic.overflowShare())) {
            centre.timeline.after(leg.traffic.overflowAfter().toMillis(), () -> overflow(leg));
        }
    }

    /** The customer, or who asked for a transfer, waits no longer. */
    void giveUp(Leg leg) {
        leg.patience = null;
        if (leg.entry != null) {
            leaveRinging(leg.entry);
            end(leg, "CUSTOMER_DISCONNECT");
        } else if (leg.is(InitiationMethod.INBOUND) && centre.chance.happens(leg.traffic.callbackShare())) {
            centre.callbacks.request(leg);
        } else if (centre.chance.happens(ENDED_BY_FLOW)) {
            turnAway(leg);
        } else {
            end(leg, "CUSTOMER_DISCONNECT");
        }
    }

    /** A flow ends it. */
    void turnAway(Leg leg) {
        end(leg, "CONTACT_FLOW_DISCONNECT");
    }

    private void end(Leg leg, String reason) {
        centre.contacts.disconnected(leg, reason);
        centre.contacts.finished(leg);
        if (leg.onAbandon != null) {
            leg.onAbandon.run();
        }
    }

    private void leaveRinging(DeskEntry entry) {
        double share = centre.chance.uniform();
        ContactState shown =
                share < 0.6 ? ContactState.REJECTED : share < 0.8 ? ContactState.MISSED : ContactState.ERROR;
        centre.offers.withdrawn(entry, shown);
    }

    private void overflow(Leg leg) {
        boolean stillWaits = leg.dequeued == Leg.NEVER && leg.entry == null;
        if (stillWaits) {
            leg.traffic.overflowQueue().ifPresent(name -> move(leg, centre.queue(name)));
        }
    }

    private void move(Leg leg, QueueLine other) {
        Leg moved = centre.contacts.continueFrom(leg, InitiationMethod.QUEUE_TRANSFER);
        leg.transferCompleted = centre.timeline.now();
        end(leg, "OTHER");
        centre.router.enqueue(moved, other);
    }

    /** Waits for a consultation, and gives up by itself. */
    void consult(Leg leg, long patienceMillis, Consumer<DeskEntry> onAnswer, Runnable onAbandon) {
        leg.onAnswer = onAnswer;
        leg.onAbandon = onAbandon;
        leg.patience = centre.timeline.after(patienceMillis, () -> giveUp(leg));
    }
}
