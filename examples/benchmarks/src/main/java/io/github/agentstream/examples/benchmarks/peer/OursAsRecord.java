package io.github.agentstream.examples.benchmarks.peer;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.json.ConnectJson;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.model.reader.RecordReader;

/** This library, through the reader that takes whatever carries records. Thread-safe. */
public final class OursAsRecord implements Binding<AgentEvent> {
    private final RecordReader reader = RecordReader.create();

    /** With the defaults of the library. */
    public OursAsRecord() {}

    @Override
    public AgentEvent read(byte[] json) {
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
