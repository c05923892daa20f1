package io.github.agentstream.model.json;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.agent.RememberingAgentEvents;
import io.github.agentstream.model.internal.codec.RecordParser;
import java.util.Objects;

/**
 * Reads the agent events of a stream and remembers what each agent's last events had: an event's previous snapshot is
 * nearly always the current one of the event before, byte for byte, and configurations come again. Equal bytes are not
 * read a second time, and events share the values.
 *
 * <p>What it returns and throws is always the same as with {@link ConnectJson#read(byte[], Class)}, whatever the bytes and
 * their order. It is faster when an agent's events come to the same reader in their order, as those of a shard do. Of each
 * agent it holds a snapshot and three configurations, with their bytes. Events above 64 KiB are not remembered.
 *
 * <pre>{@code
 * AgentEventReader reader = AgentEventReader.remembering(5_000);
 * AgentEvent event = reader.read(bytes);
 * }</pre>
 *
 * <p>Not thread-safe: one for each thread that consumes.
 */
public final class AgentEventReader {
    private static final RecordParser PARSER = new RecordParser(ConnectJson.LIMITS);

    private final RememberingAgentEvents events;

    private AgentEventReader(int maxAgents) {
        this.events = new RememberingAgentEvents(PARSER, maxAgents);
    }

    /**
     * A reader that remembers so many agents; when there are more, it forgets those that it has not read of for longest.
     *
     * @throws IllegalArgumentException when the number is below 1
     */
    public static AgentEventReader remembering(int maxAgents) {
        if (maxAgents < 1) {
            throw new IllegalArgumentException("Expected at least 1 agent to remember, found `" + maxAgents + "`");
        }
        return new AgentEventReader(maxAgents);
    }

    /**
     * Reads one event, from bytes that are not kept.
     *
     * @throws UnreadableException when the bytes are not JSON, exceed the default limits of the record reader, or are no
     *     agent event
     */
    public AgentEvent read(byte[] json) throws UnreadableException {
        return readWithFindings(json).value();
    }

    /**
     * As {@link #read}, together with what was odd but readable.
     *
     * @throws UnreadableException as above
     */
    public Reading<AgentEvent> readWithFindings(byte[] json) throws UnreadableException {
        Objects.requireNonNull(json, "json");
        RecordParser.Parsed<AgentEvent> parsed = events.read(json);
        return new Reading<>(parsed.value(), parsed.findings());
    }
}
