package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Lasting;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.Pauses;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;

/** What agents do with the contacts they answered: talk, hold or pause, transfer or end, and the work after it. */
final class Conversations {
    private static final long TOO_SHORT_TO_INTERRUPT = Duration.ofSeconds(10).toMillis();
    /** So that each contact is seen connected. */
    private static final long SHORTEST = 1;

    private static final double ANNOTATED = 0.1;

    private final Centre centre;

    Conversations(Centre centre) {
        this.centre = centre;
    }

    /** Without ringing, as with auto-accept. */
    void connectAtOnce(Leg leg, Agent agent) {
        DeskEntry entry = centre.desk.list(leg, agent, ContactState.CONNECTED);
        connected(entry);
    }

    void connect(DeskEntry entry) {
        centre.desk.enter(entry, ContactState.CONNECTED);
        connected(entry);
    }

    private void connected(DeskEntry entry) {
        Leg leg = entry.leg;
        centre.truth.enter(leg, ContactState.CONNECTED, centre.timeline.now());
        leg.entry = entry;
        centre.contacts.connectedToAgent(leg, entry.agent);
        if (centre.chance.happens(centre.behaviour.connectShownLate())) {
            entry.showConnectedLate();
        }
        centre.agentStream.changed(entry.agent);
        centre.router.refresh(entry.agent);
        if (leg.onAnswer != null) {
            leg.onAnswer.accept(entry);
        } else {
            talk(entry, Math.max(SHORTEST, leg.traffic.talk().draw(centre.chance)));
        }
    }

    /** Talks that long, holds and pauses apart. */
    void talk(DeskEntry entry, long remaining) {
        double interrupted = switch (entry.leg.medium()) {
            case VOICE -> centre.behaviour.held();
            case TASK -> centre.behaviour.paused();
            default -> 0;
        };
        boolean longEnough = remaining > TOO_SHORT_TO_INTERRUPT;
        boolean call = entry.leg.medium() == Medium.VOICE;
        if (longEnough && call && centre.chance.happens(centre.behaviour.parties())) {
            partWay(entry, remaining, rest -> centre.parties.invite(entry, rest));
        } else if (longEnough && centre.chance.happens(interrupted)) {
            partWay(entry, remaining, rest -> interrupt(entry, rest));
        } else {
            entry.next = centre.timeline.after(remaining, () -> over(entry));
        }
    }

    private void partWay(DeskEntry entry, long remaining, LongConsumer then) {
        long part = centre.chance.between(remaining / 5, remaining * 4 / 5);
        entry.next = centre.timeline.after(part, () -> then.accept(remaining - part));
    }

    private void interrupt(DeskEntry entry, long remaining) {
        boolean task = entry.leg.medium() == Medium.TASK;
        hold(entry);
        Lasting lasting = task ? centre.behaviour.pausing() : centre.behaviour.holding();
        boolean ends = centre.chance.happens(centre.behaviour.endedOnHold());
        entry.next = centre.timeline.after(lasting.draw(centre.chance), () -> {
            if (ends) {
                pausesOf(entry).end(centre.timeline.now());
                end(entry, task ? "EXPIRED" : "CUSTOMER_DISCONNECT");
            } else {
                retrieve(entry);
                talk(entry, remaining);
            }
        });
    }

    /** Puts a call on hold, or pauses a task. */
    void hold(DeskEntry entry) {
        boolean task = entry.leg.medium() == Medium.TASK;
        ContactState state = task ? ContactState.PAUSED : ContactState.CONNECTED_ONHOLD;
        pausesOf(entry).begin(centre.timeline.now());
        enter(entry, state);
        centre.agentStream.changed(entry.agent);
        if (task) {
            centre.contacts.paused(entry.leg);
        }
    }

    /** Ends the hold or the pause. */
    void retrieve(DeskEntry entry) {
        pausesOf(entry).end(centre.timeline.now());
        enter(entry, ContactState.CONNECTED);
        centre.agentStream.changed(entry.agent);
        if (entry.leg.medium() == Medium.TASK) {
            centre.contacts.resumed(entry.leg);
        }
    }

    private static Pauses pausesOf(DeskEntry entry) {
        return entry.leg.medium() == Medium.TASK ? entry.leg.pauses : entry.leg.holds;
    }

    private void over(DeskEntry entry) {
        if (centre.chance.happens(ANNOTATED)) {
            centre.contacts.updated(entry.leg, "UserDefinedAttributes");
        }
        boolean voice = entry.leg.medium() == Medium.VOICE;
        if (voice && centre.chance.happens(centre.behaviour.warmTransfers())) {
            centre.transfers.warm(entry);
        } else if (centre.chance.happens(centre.behaviour.coldTransfers())) {
            centre.transfers.cold(entry);
        } else {
            end(entry, centre.chance.happens(0.7) ? "CUSTOMER_DISCONNECT" : "AGENT_DISCONNECT");
        }
    }

    private void end(DeskEntry entry, String reason) {
        centre.contacts.disconnected(entry.leg, reason);
        release(entry);
    }

    /** The agent is done talking; contact work begins. The customer has been disconnected. */
    void release(DeskEntry entry) {
        Leg leg = entry.leg;
        leg.released = centre.timeline.now();
        leg.afterWorkStart = leg.released;
        enter(entry, ContactState.ENDED);
        centre.agentStream.changed(entry.agent);
        long work = leg.traffic.afterWork().draw(centre.chance);
        entry.next = centre.timeline.after(work, () -> clear(entry));
    }

    private void enter(DeskEntry entry, ContactState state) {
        centre.truth.enter(entry.leg, state, centre.timeline.now());
        centre.desk.enter(entry, state);
    }

    /** Removes a finished contact, and enters the next status when one was chosen and nothing else is left to do. */
    void clear(DeskEntry entry) {
        Agent agent = entry.agent;
        remove(entry);
        Runnable then = centre.statusChanges.enterNext(agent);
        agent.readySince = centre.timeline.now();
        centre.agentStream.changed(agent);
        then.run();
        centre.router.refresh(agent);
    }

    /** Removes all finished contacts at once, as choosing another status does. */
    void clearFinished(Agent agent) {
        List.copyOf(agent.entries()).stream().filter(DeskEntry::isFinished).forEach(this::remove);
    }

    private void remove(DeskEntry entry) {
        Leg leg = entry.leg;
        boolean handled = entry.isAfterWork() && leg.isHandled();
        if (handled) {
            leg.afterWorkEnd = centre.timeline.now();
        }
        if (handled || entry.monitor) {
            centre.contacts.finished(leg);
        }
        centre.desk.remove(entry);
    }

    /** The agent is gone all of a sudden: what was finished is cleared, others break off some time later. */
    void abandon(DeskEntry entry) {
        Leg leg = entry.leg;
        if (entry.isFinished()) {
            remove(entry);
            return;
        }
        centre.desk.remove(entry);
        centre.timeline.after(centre.chance.between(5_000, 60_000), () -> {
            leg.released = centre.timeline.now();
            if (entry.state() != ContactState.CONNECTED) {
                pausesOf(entry).end(leg.released);
            }
            centre.contacts.disconnected(leg, leg.medium() == Medium.VOICE ? "TELECOM_PROBLEM" : "OTHER");
            centre.contacts.finished(leg);
        });
    }

    /** Throws away what the agent began: it disappears without having ended. */
    void discard(DeskEntry entry) {
        Leg leg = entry.leg;
        leg.released = centre.timeline.now();
        centre.contacts.disconnected(leg, "DISCARDED");
        centre.contacts.finished(leg);
        clear(entry);
    }
}
