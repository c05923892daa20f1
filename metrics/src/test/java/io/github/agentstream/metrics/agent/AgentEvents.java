package io.github.agentstream.metrics.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.InitiationMethod;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.model.agent.ContactState;
import io.github.agentstream.model.agent.NextAgentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes the events of one agent, each with the snapshot that the one before left. Text times are those of one day. */
final class AgentEvents {
    static final Arn AGENT = agent(1);

    private final Arn agent;
    private final List<AgentEvent> events = new ArrayList<>();
    private int written;
    private Optional<Configuration> configuration = Optional.empty();
    private Optional<AgentSnapshot> snapshot = Optional.empty();

    AgentEvents() {
        this(AGENT);
    }

    AgentEvents(Arn agent) {
        this.agent = agent;
    }

    static Arn agent(int number) {
        return Arn.of("arn:aws:connect:eu-central-1:123456789012:instance/11111111-0000-4000-8000-000000000000/agent/"
                + "22222222-0000-4000-8000-00000000000" + number);
    }

    static Instant at(String time) {
        return Instant.parse("2026-01-05T" + time + "Z");
    }

    static AgentStatus status(String name, Instant start) {
        return AgentStatus.builder().name(name).startTimestamp(start).build();
    }

    /** The next snapshots are of an agent with that login name. */
    AgentEvents named(String username) {
        configuration = Optional.of(Configuration.builder().username(username).build());
        return this;
    }

    AgentEvents login(String time) {
        return login(at(time));
    }

    AgentEvents login(Instant at) {
        snapshot = Optional.empty();
        return write(AgentEventType.LOGIN, at, Optional.empty());
    }

    /** Enters a status, whose type is to be told by its name. */
    AgentEvents status(String time, String name) {
        return status(at(time), status(name, at(time)));
    }

    AgentEvents status(String time, String name, AgentStatusType type) {
        return status(at(time), status(name, at(time)).toBuilder().type(type).build());
    }

    AgentEvents status(Instant at, AgentStatus status) {
        return change(at, known -> known.agentStatus(status).nextAgentStatus(Optional.empty()));
    }

    /** Chooses a status to enter later. */
    AgentEvents choose(String time, String name) {
        NextAgentStatus next = NextAgentStatus.builder().name(name).build();
        return change(at(time), known -> known.nextAgentStatus(next));
    }

    /** Leaves the status and the contacts as they are. */
    AgentEvents change(String time) {
        return change(at(time), known -> known);
    }

    AgentEvents contact(String time, String id, String state) {
        return contact(at(time), contact(id, InitiationMethod.INBOUND, state, at(time)));
    }

    AgentEvents contact(String time, String id, InitiationMethod method, String state) {
        return contact(at(time), contact(id, method, state, at(time)));
    }

    /** Lists a contact, in place of what was listed of it. */
    AgentEvents contact(Instant at, Contact contact) {
        return contacts(at, contact.contactId(), Optional.of(contact));
    }

    /** Lists a contact no longer. */
    AgentEvents gone(String time, String id) {
        return gone(at(time), id);
    }

    AgentEvents gone(Instant at, String id) {
        return contacts(at, id, Optional.empty());
    }

    static Contact contact(String id, InitiationMethod method, String state, Instant start) {
        return Contact.builder()
                .contactId(id)
                .initiationMethod(method)
                .state(ContactState.of(state))
                .stateStartTimestamp(start)
                .build();
    }

    AgentEvents heartbeat(String time) {
        return heartbeat(at(time));
    }

    AgentEvents heartbeat(Instant at) {
        return write(AgentEventType.HEART_BEAT, at, snapshot);
    }

    AgentEvents logout(String time) {
        return logout(at(time));
    }

    AgentEvents logout(Instant at) {
        return write(AgentEventType.LOGOUT, at, snapshot);
    }

    /** The next event shows this as what was before it. */
    AgentEvents show(AgentSnapshot before) {
        snapshot = Optional.of(before);
        return this;
    }

    /** Leaves the last event out, as if it was lost. */
    AgentEvents loseLast() {
        events.remove(events.size() - 1);
        return this;
    }

    /** Delivers the last event once more. */
    AgentEvents repeatLast() {
        events.add(events.get(events.size() - 1));
        return this;
    }

    List<AgentEvent> events() {
        return List.copyOf(events);
    }

    private AgentEvents contacts(Instant at, String id, Optional<Contact> listed) {
        List<Contact> contacts =
                new ArrayList<>(snapshot.map(AgentSnapshot::contacts).orElse(List.of()));
        contacts.removeIf(contact -> contact.contactId().equals(id));
        listed.ifPresent(contacts::add);
        return change(at, known -> known.contacts(contacts));
    }

    private AgentEvents change(Instant at, UnaryOperator<AgentSnapshot.Builder> change) {
        AgentSnapshot.Builder known = snapshot.map(AgentSnapshot::toBuilder).orElseGet(AgentSnapshot::builder);
        known.configuration(configuration);
        return write(
                AgentEventType.STATE_CHANGE, at, Optional.of(change.apply(known).build()));
    }

    private AgentEvents write(AgentEventType type, Instant at, Optional<AgentSnapshot> after) {
        events.add(AgentEvent.builder()
                .agentArn(agent)
                .eventId("event-" + written++)
                .eventTimestamp(at)
                .eventType(type)
                .previousAgentSnapshot(snapshot)
                .currentAgentSnapshot(after)
                .build());
        snapshot = after;
        return this;
    }
}
