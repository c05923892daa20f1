package io.github.agentstream.examples.simulator;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.time.Instant;
import java.util.Optional;

/** Writes the agent event stream. */
final class AgentStream {
    private static final String VERSION = "2017-10-01";

    private final Timeline timeline;
    private final Names names;
    private final SimulationSink sink;

    AgentStream(Timeline timeline, Names names, SimulationSink sink) {
        this.timeline = timeline;
        this.names = names;
        this.sink = sink;
    }

    /** Neither snapshot is known. */
    void login(Agent agent) {
        agent.snapshot = null;
        send(agent, AgentEventType.LOGIN, Optional.empty(), Optional.empty());
    }

    /** Shows the agent as it is now, after one or more changes of the same instant. */
    void changed(Agent agent) {
        AgentSnapshot current = Snapshots.of(agent);
        Optional<AgentSnapshot> previous = Optional.ofNullable(agent.snapshot);
        agent.snapshot = current;
        send(agent, AgentEventType.STATE_CHANGE, previous, Optional.of(current));
    }

    void logout(Agent agent) {
        repeat(agent, AgentEventType.LOGOUT);
    }

    void heartbeat(Agent agent) {
        long lastEvent = agent.lastEvent;
        repeat(agent, AgentEventType.HEART_BEAT);
        agent.lastEvent = lastEvent;
    }

    private void repeat(Agent agent, AgentEventType type) {
        Optional<AgentSnapshot> same = Optional.ofNullable(agent.snapshot);
        send(agent, type, same, same);
    }

    private void send(
            Agent agent, AgentEventType type, Optional<AgentSnapshot> previous, Optional<AgentSnapshot> current) {
        agent.lastEvent = timeline.now();
        Instant now = Instant.ofEpochMilli(timeline.now());
        AgentEvent event = AgentEvent.builder()
                .agentArn(agent.arn)
                .awsAccountId(Names.ACCOUNT)
                .currentAgentSnapshot(current)
                .eventId(names.newId())
                .eventTimestamp(now)
                .eventType(type)
                .instanceArn(names.instance())
                .previousAgentSnapshot(previous)
                .version(VERSION)
                .build();
        sink.deliver(new Delivery(now, agent.arn.text(), event));
    }
}
