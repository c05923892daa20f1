package io.github.agentstream.examples.simulator.truth;

import io.github.agentstream.examples.simulator.TruthSpan;
import io.github.agentstream.examples.simulator.TruthSpan.Subject;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Desk spans as a reader of the agent events alone finds them. */
final class DeskReplay {
    private final Map<String, Map<String, TruthSpan>> open = new HashMap<>();
    private final Map<String, Instant> last = new HashMap<>();
    private final List<TruthSpan> spans = new ArrayList<>();

    static List<TruthSpan> of(List<AgentEvent> events) {
        DeskReplay replay = new DeskReplay();
        events.forEach(replay::read);
        replay.last.forEach((agent, time) -> replay.endSession(agent, time));
        return replay.spans;
    }

    /** Contacts that are still listed then end with the session. */
    private void endSession(String agent, Instant time) {
        open.getOrDefault(agent, Map.of()).values().forEach(span -> close(span, time));
        open.remove(agent);
    }

    private void read(AgentEvent event) {
        Instant latest = last.put(event.agentArn().text(), event.eventTimestamp());
        if (event.eventType() == AgentEventType.LOGIN) {
            endSession(event.agentArn().text(), latest);
        }
        if (event.eventType() != AgentEventType.STATE_CHANGE) {
            return;
        }
        Map<String, TruthSpan> listed = open.computeIfAbsent(event.agentArn().text(), agent -> new HashMap<>());
        Set<String> gone = new HashSet<>(listed.keySet());
        for (Contact contact :
                event.currentAgentSnapshot().map(AgentSnapshot::contacts).orElse(List.of())) {
            gone.remove(contact.contactId());
            TruthSpan before = listed.get(contact.contactId());
            if (before == null || !before.state().equals(contact.state().value())) {
                Instant start = start(event, contact, before);
                close(before, start);
                listed.put(contact.contactId(), span(event, contact, start));
            }
        }
        gone.forEach(contact -> close(listed.remove(contact), event.eventTimestamp()));
    }

    /** When the state began: as told when that moved forward and is not later than the event, else with the event. */
    private static Instant start(AgentEvent event, Contact contact, TruthSpan before) {
        Instant told = contact.stateStartTimestamp().orElseThrow();
        boolean forward = before == null || told.isAfter(before.from());
        return forward && !told.isAfter(event.eventTimestamp()) ? told : event.eventTimestamp();
    }

    private static TruthSpan span(AgentEvent event, Contact contact, Instant from) {
        return new TruthSpan(
                Subject.DESK,
                Optional.of(event.agentArn()),
                Optional.of(contact.contactId()),
                contact.state().value(),
                contact.initiationMethod().orElseThrow().value(),
                from,
                from);
    }

    private void close(TruthSpan span, Instant to) {
        if (span != null && span.from().isBefore(to)) {
            spans.add(new TruthSpan(
                    span.subject(), span.agent(), span.contact(), span.state(), span.kind(), span.from(), to));
        }
    }
}
