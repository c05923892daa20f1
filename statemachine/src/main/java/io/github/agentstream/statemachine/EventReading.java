package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one event, neither repeated nor late, against what was known before it. */
final class EventReading {
    private final AgentEvent event;
    private final Optional<AgentSnapshot> known;
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private EventReading(AgentEvent event, Optional<AgentSnapshot> known) {
        this.event = event;
        this.known = known;
    }

    static Validation of(AgentEvent event, Optional<AgentSnapshot> known) {
        EventReading reading = new EventReading(event, known);
        if (event.eventType().is(AgentEventType.Known.HEART_BEAT)) {
            reading.readHeartbeat();
        } else {
            reading.readChange();
        }
        reading.findings.addAll(new ContactFindings(event).aboutRepeated());
        return new Validation(reading.transitions, reading.findings);
    }

    /** A heartbeat says that nothing changed. If something did, its event is missing. */
    private void readHeartbeat() {
        Optional<AgentSnapshot> before = known.or(event::previousAgentSnapshot);
        if (before.isPresent()) {
            readGap(before, event.currentAgentSnapshot(), "/CurrentAgentSnapshot");
        }
    }

    private void readChange() {
        Optional<AgentSnapshot> previous = event.previousAgentSnapshot();
        if (previous.isEmpty()) {
            infer(known, event.currentAgentSnapshot());
            return;
        }
        if (known.isPresent()) {
            readGap(known, previous, "/PreviousAgentSnapshot");
        }
        observe(previous);
    }

    private void readGap(Optional<AgentSnapshot> before, Optional<AgentSnapshot> after, String location) {
        int differences = infer(before, after);
        if (differences > 0) {
            findings.add(StreamRule.EVENT_LOST_BEFORE
                    .about(event, location)
                    .message("Expected the status and the contacts that were last known, found " + differences
                            + (differences == 1 ? " difference." : " differences."))
                    .hint("Transitions marked as inferred fill the gap; steps in between may be missing.")
                    .build());
        }
    }

    private int infer(Optional<AgentSnapshot> before, Optional<AgentSnapshot> after) {
        List<Transition> inferred =
                new EventTransitions(event, Evidence.INFERRED).of(SnapshotDiff.between(before, after));
        transitions.addAll(inferred);
        return inferred.size();
    }

    private void observe(Optional<AgentSnapshot> previous) {
        List<Change> changes = SnapshotDiff.between(previous, event.currentAgentSnapshot());
        transitions.addAll(new EventTransitions(event, Evidence.OBSERVED).of(changes));
        ContactFindings contacts = new ContactFindings(event);
        for (Change change : changes) {
            if (change instanceof Change.OfContact contact) {
                findings.addAll(contacts.about(contact));
            }
        }
    }
}
