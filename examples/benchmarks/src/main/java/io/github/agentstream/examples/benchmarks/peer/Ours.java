package io.github.agentstream.examples.benchmarks.peer;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;

/** This library. Thread-safe. */
public final class Ours implements Binding<AgentEvent> {
    private final RecordReader reader = RecordReader.create();

    /** With the defaults of the library. */
    public Ours() {}

    @Override
    public AgentEvent read(byte[] json) throws UnreadableException {
        return ConnectJson.read(json, AgentEvent.class);
    }

    /** Through the reader that takes whatever carries records. */
    public AgentEvent readAsRecord(byte[] json) {
        for (Piece piece : reader.read(json)) {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                return event;
            }
        }
        throw new IllegalArgumentException("Expected an agent event, found none");
    }

    @Override
    public byte[] write(AgentEvent value) {
        return ConnectJson.write(value);
    }
}
