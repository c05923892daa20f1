package io.github.agentstream.examples.benchmarks.peer;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.AgentEventReader;
import io.github.agentstream.model.json.ConnectJson;

/** This project, with the reader that remembers each agent's last events. Not thread-safe. */
public final class OursRemembering implements Binding<AgentEvent> {
    private static final int AGENTS = 5_000;

    private final AgentEventReader reader = AgentEventReader.remembering(AGENTS);

    /** A reader that remembers nothing yet. */
    public OursRemembering() {}

    @Override
    public AgentEvent read(byte[] json) throws UnreadableException {
        return reader.read(json);
    }

    @Override
    public byte[] write(AgentEvent value) {
        return ConnectJson.write(value);
    }
}
