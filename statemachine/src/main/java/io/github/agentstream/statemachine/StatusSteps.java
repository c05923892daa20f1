package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of the agent's status that one event shows. */
final class StatusSteps {
    private final AgentEvent event;
    private final Sightings sightings;
    private final List<Transition> transitions;
    private Instant since;
    private Optional<AgentStatus> status;
    private int inferred;
    private boolean outdated;

    StatusSteps(AgentEvent event, Knowledge knowledge, Sightings sightings, List<Transition> transitions) {
        this.event = event;
        this.status = knowledge.status;
        this.since =
                knowledge.statusSince.isAfter(knowledge.sessionSince) ? knowledge.statusSince : knowledge.sessionSince;
        this.sightings = sightings;
        this.transitions = transitions;
    }

    static boolean differ(AgentStatus before, AgentStatus after) {
        return !before.name().equals(after.name())
                || ContactList.isLater(before.startTimestamp(), after.startTimestamp());
    }

    /** Whether the agent is not online in that status: by its type, or when it names none by its name. */
    static boolean isOffline(AgentStatus status) {
        return status.type()
                .map(type -> type.is(AgentStatusType.Known.OFFLINE))
                .orElse(status.name().equals("Offline"));
    }

    /** Reads what was so before the event. What is older than what is known tells nothing. */
    void readBefore(Optional<AgentSnapshot> previous) {
        Optional<AgentStatus> before = previous.flatMap(AgentSnapshot::agentStatus);
        Optional<Instant> start = before.flatMap(AgentStatus::startTimestamp);
        if (ContactList.isLater(start, status.flatMap(AgentStatus::startTimestamp))) {
            outdated = true;
        } else {
            step(before, Evidence.INFERRED);
        }
    }

    /** Reads what is so after the event. */
    void readAfter(Optional<AgentSnapshot> current, Evidence evidence) {
        step(current.flatMap(AgentSnapshot::agentStatus), evidence);
    }

    private void step(Optional<AgentStatus> after, Evidence evidence) {
        if (after.isEmpty() || (status.isPresent() && !differ(status.get(), after.get()))) {
            return;
        }
        Optional<Instant> start = after.get().startTimestamp().map(this::inSession);
        Optional<Instant> before = status.flatMap(AgentStatus::startTimestamp);
        Sighting sighting = evidence == Evidence.OBSERVED
                ? sightings.observed(start, before, since)
                : sightings.inferred(start, before, since);
        inferred += status.isPresent() && evidence == Evidence.INFERRED ? 1 : 0;
        transitions.add(new StatusTransition(event.agentArn(), status, after.get(), sighting));
        status = after;
        since = sighting.at();
    }

    /** The status after the event; empty when still unknown. */
    Optional<AgentStatus> status() {
        return status;
    }

    /** The first status of a session counts from where the session began. */
    private Instant inSession(Instant start) {
        return status.isEmpty() && start.isBefore(since) ? since : start;
    }

    /** When the status began, or the session if that was later. */
    Instant since() {
        return since;
    }

    /** How many steps from one status to another no event told. */
    int inferred() {
        return inferred;
    }

    /** Whether the previous snapshot is older than what was known. */
    boolean outdated() {
        return outdated;
    }
}
