package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.QueueLine;
import io.github.agentstream.model.InitiationMethod;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Transfers of answered contacts to a queue or to another agent. */
final class Transfers {
    private static final double TO_AGENT = 0.25;
    private static final int TRIES = 20;
    private static final long CONSULT_PATIENCE = Duration.ofSeconds(90).toMillis();

    private final Centre centre;

    Transfers(Centre centre) {
        this.centre = centre;
    }

    /** The agent leaves before the next one joins. */
    void cold(DeskEntry entry) {
        Leg leg = entry.leg;
        Leg next = centre.contacts.continueFrom(leg, InitiationMethod.TRANSFER);
        leg.transferCompleted = centre.timeline.now();
        centre.contacts.disconnected(leg, "OTHER");
        centre.conversations.release(entry);
        centre.router.enqueue(next, target(entry));
    }

    /** The agent asks another one first, with the customer on hold, and leaves some time after both have joined. */
    void warm(DeskEntry entry) {
        Leg leg = entry.leg;
        centre.conversations.hold(entry);
        Leg consultation = centre.contacts.continueFrom(leg, InitiationMethod.TRANSFER);
        centre.waiting.consult(consultation, CONSULT_PATIENCE, other -> consult(entry, other), () -> nobodyCame(entry));
        centre.router.enqueue(consultation, target(entry));
    }

    private void consult(DeskEntry entry, DeskEntry other) {
        entry.next = centre.timeline.after(centre.chance.seconds(5, 40), () -> {
            centre.conversations.retrieve(entry);
            centre.contacts.disconnected(entry.leg, "OTHER");
            entry.next = centre.timeline.after(centre.chance.seconds(0, 24), () -> centre.conversations.release(entry));
            centre.conversations.talk(other, other.leg.traffic.talk().draw(centre.chance));
        });
    }

    private void nobodyCame(DeskEntry entry) {
        entry.leg.nextId = Optional.empty();
        centre.conversations.retrieve(entry);
        centre.conversations.talk(entry, centre.chance.seconds(10, 60));
    }

    private QueueLine target(DeskEntry entry) {
        Medium medium = entry.leg.medium();
        if (centre.chance.happens(TO_AGENT)) {
            for (int i = 0; i < TRIES; i++) {
                Agent agent = centre.chance.oneOf(centre.agents);
                if (agent != entry.agent && agent.loggedIn && agent.canTake(medium)) {
                    return agent.ownQueue;
                }
            }
        }
        List<QueueLine> served = centre.queuesFor(medium);
        return centre.chance.oneOf(served);
    }
}
