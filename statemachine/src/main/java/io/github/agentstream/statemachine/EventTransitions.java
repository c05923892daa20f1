package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the changes that one event shows into transitions. */
final class EventTransitions {
    private final AgentEvent event;
    private final Evidence evidence;

    EventTransitions(AgentEvent event, Evidence evidence) {
        this.event = event;
        this.evidence = evidence;
    }

    List<Transition> of(List<Change> changes) {
        return changes.stream().flatMap(this::of).toList();
    }

    private Stream<Transition> of(Change change) {
        if (change instanceof Change.OfContact contact) {
            return Stream.of(of(contact));
        }
        if (change instanceof Change.StatusChanged status) {
            return status.before().stream().map(before -> of(before, status.after()));
        }
        return Stream.empty();
    }

    private Transition of(Change.OfContact change) {
        Contact contact = change.contact();
        return new Transition(
                event.agentArn(),
                Optional.of(contact.contactId()),
                contact.channel(),
                contact.initiationMethod(),
                contact.queue().flatMap(Queue::arn),
                stateOf(change.listedBefore()),
                stateOf(change.listedAfter()),
                startOf(change),
                evidence,
                event.eventId());
    }

    private Transition of(AgentStatus before, AgentStatus after) {
        return new Transition(
                event.agentArn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before.name(),
                after.name(),
                after.startTimestamp().filter(this::isPast).orElse(event.eventTimestamp()),
                evidence,
                event.eventId());
    }

    private static String stateOf(Optional<Contact> contact) {
        return contact.map(listed -> listed.state().value()).orElse(Transition.ABSENT);
    }

    /** On hold the stream may repeat the start of the state before: a start that did not move forward tells nothing. */
    private Instant startOf(Change.OfContact change) {
        Optional<Instant> before = change.listedBefore().flatMap(Contact::stateStartTimestamp);
        return change.listedAfter()
                .flatMap(Contact::stateStartTimestamp)
                .filter(start -> before.isEmpty() || start.isAfter(before.orElseThrow()))
                .filter(this::isPast)
                .orElse(event.eventTimestamp());
    }

    private boolean isPast(Instant start) {
        return !start.isAfter(event.eventTimestamp());
    }
}
