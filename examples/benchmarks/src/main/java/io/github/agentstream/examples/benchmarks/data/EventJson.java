package io.github.agentstream.examples.benchmarks.data;

import io.github.agentstream.examples.simulator.ConnectNulls;
import io.github.agentstream.model.agent.AgentEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Agent events as Amazon Connect writes them. */
final class EventJson {
    private final ConnectNulls nulls = new ConnectNulls();
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(16 * 1024);

    byte[] of(AgentEvent event) {
        buffer.reset();
        try {
            nulls.write(event, buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.toByteArray();
    }
}
