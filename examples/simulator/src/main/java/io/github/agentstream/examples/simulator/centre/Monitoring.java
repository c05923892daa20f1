package io.github.agentstream.examples.simulator.centre;

import io.github.agentstream.examples.simulator.Traffic;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.DeskEntry;
import io.github.agentstream.examples.simulator.state.Leg;
import io.github.agentstream.examples.simulator.state.Medium;
import io.github.agentstream.examples.simulator.state.StatusKind;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.ContactState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Supervisors who listen to calls: each time a contact of their own, which is no handled work. */
final class Monitoring {
    private static final int TRIES = 20;
    private static final double HOUR = Duration.ofHours(1).toMillis();

    private final Centre centre;
    private final List<Agent> supervisors;
    private final Traffic listening = new Traffic(Medium.VOICE, InitiationMethod.MONITOR, Optional.empty());
    private final long end;

    Monitoring(Centre centre, long end) {
        this.centre = centre;
        this.supervisors =
                centre.agents.stream().filter(agent -> agent.supervisor).toList();
        this.end = end;
    }

    void planNext() {
        double perHour = centre.behaviour.monitoringPerHour() * supervisors.size();
        if (perHour <= 0) {
            return;
        }
        long next = centre.timeline.now() + Math.round(centre.chance.exponential(HOUR / perHour));
        if (next < end) {
            centre.timeline.at(next, () -> {
                listen(centre.chance.oneOf(supervisors));
                planNext();
            });
        }
    }

    private void listen(Agent supervisor) {
        boolean free = supervisor.loggedIn
                && supervisor.status.kind() == StatusKind.ROUTABLE
                && supervisor.entries().isEmpty();
        DeskEntry heard = free ? someCall() : null;
        if (heard != null) {
            begin(supervisor, heard.leg);
        }
    }

    /** Null when none was found. */
    private DeskEntry someCall() {
        for (int i = 0; i < TRIES; i++) {
            for (DeskEntry entry : centre.chance.oneOf(centre.agents).entries()) {
                if (entry.leg.medium() == Medium.VOICE && entry.state() == ContactState.CONNECTED && !entry.monitor) {
                    return entry;
                }
            }
        }
        return null;
    }

    private void begin(Agent supervisor, Leg heard) {
        Leg leg = centre.contacts.begin(listening, InitiationMethod.MONITOR);
        leg.initialId = heard.initialId.or(() -> Optional.of(heard.id));
        leg.agent = supervisor;
        leg.agentProfile = supervisor.profile;
        DeskEntry entry = centre.desk.list(leg, supervisor, ContactState.CONNECTED);
        centre.truth.enter(leg, ContactState.CONNECTED, centre.timeline.now());
        leg.entry = entry;
        centre.agentStream.changed(supervisor);
        long lasting = centre.chance.between(20_000, 180_000);
        if (centre.chance.happens(centre.behaviour.bargedIn())) {
            leg.barged = centre.timeline.now() + lasting / 2;
        }
        entry.next = centre.timeline.after(lasting, () -> finish(entry));
    }

    private void finish(DeskEntry entry) {
        centre.contacts.disconnected(entry.leg, "AGENT_DISCONNECT");
        centre.truth.enter(entry.leg, ContactState.ENDED, centre.timeline.now());
        centre.desk.enter(entry, ContactState.ENDED);
        centre.agentStream.changed(entry.agent);
        entry.next = centre.timeline.after(centre.chance.between(500, 3_000), () -> centre.conversations.clear(entry));
    }
}
