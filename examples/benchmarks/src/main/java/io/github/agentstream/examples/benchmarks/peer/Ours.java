package io.github.agentstream.examples.benchmarks.peer;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;

/** This library. Thread-safe. */
public final class Ours implements Binding<AgentEvent> {
    /** With the defaults of the library. */
    public Ours() {}

    @Override
    public AgentEvent read(byte[] json) throws UnreadableException {
        return ConnectJson.read(json, AgentEvent.class);
    }

    @Override
    public byte[] write(AgentEvent value) {
        return ConnectJson.write(value);
    }
}
