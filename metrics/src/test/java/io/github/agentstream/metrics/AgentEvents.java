package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.AgentStatusType;
import io.github.agentstream.model.agent.Configuration;
import io.github.agentstream.model.agent.NextAgentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the events of one agent, each with the snapshot that the one before left. Text times are those of one day. */
final class AgentEvents {
    static final Arn AGENT = agent(1);

    private final Arn agent;
    private final List<AgentEvent> events = new ArrayList<>();
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
        AgentSnapshot entered = AgentSnapshot.builder()
                .agentStatus(status)
                .configuration(configuration)
                .build();
        return write(AgentEventType.STATE_CHANGE, at, Optional.of(entered));
    }

    /** Chooses a status to enter later. */
    AgentEvents choose(String time, String name) {
        NextAgentStatus next = NextAgentStatus.builder().name(name).build();
        return write(
                AgentEventType.STATE_CHANGE,
                at(time),
                snapshot.map(known -> known.toBuilder().nextAgentStatus(next).build()));
    }

    /** Leaves the status as it is. */
    AgentEvents change(String time) {
        return write(AgentEventType.STATE_CHANGE, at(time), snapshot);
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

    /** Leaves the last event out, as if it was lost. */
    AgentEvents loseLast() {
        events.remove(events.size() - 1);
        return this;
    }

    List<AgentEvent> events() {
        return List.copyOf(events);
    }

    private AgentEvents write(AgentEventType type, Instant at, Optional<AgentSnapshot> after) {
        events.add(AgentEvent.builder()
                .agentArn(agent)
                .eventId(type + "-" + at)
                .eventTimestamp(at)
                .eventType(type)
                .previousAgentSnapshot(snapshot)
                .currentAgentSnapshot(after)
                .build());
        snapshot = after;
        return this;
    }
}
