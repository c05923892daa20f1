package io.github.agentstream.examples.simulator.streams;

import io.github.agentstream.examples.simulator.Delivery;
import io.github.agentstream.examples.simulator.SimulationSink;
import io.github.agentstream.examples.simulator.engine.Timeline;
import io.github.agentstream.examples.simulator.state.Agent;
import io.github.agentstream.examples.simulator.state.Names;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.time.Instant;
import java.util.Optional;

/** Writes the agent event stream. */
public final class AgentStream {
    private static final String VERSION = "2017-10-01";

    private final Timeline timeline;
    private final Names names;
    private final SimulationSink sink;

    public AgentStream(Timeline timeline, Names names, SimulationSink sink) {
        this.timeline = timeline;
        this.names = names;
        this.sink = sink;
    }

    /** Neither snapshot is known. */
    public void login(Agent agent) {
        agent.snapshot = null;
        send(agent, AgentEventType.LOGIN, Optional.empty(), Optional.empty());
    }

    /** Shows the agent as it is now, after one or more changes of the same instant. */
    public void changed(Agent agent) {
        AgentSnapshot current = Snapshots.of(agent);
        Optional<AgentSnapshot> previous = Optional.ofNullable(agent.snapshot);
        agent.snapshot = current;
        send(agent, AgentEventType.STATE_CHANGE, previous, Optional.of(current));
    }

    public void logout(Agent agent) {
        repeat(agent, AgentEventType.LOGOUT);
    }

    public void heartbeat(Agent agent) {
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
