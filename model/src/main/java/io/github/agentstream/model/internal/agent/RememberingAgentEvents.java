package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.UnreadableException;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.codec.RecordParser;
import io.github.agentstream.model.internal.codec.RecordParser.Parsed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads agent events, and what their agents had before only once. Not thread-safe. */
public final class RememberingAgentEvents {
    private static final KeySearch AGENT_ARN = new KeySearch("AgentARN");
    private static final int LARGEST = 64 * 1024;
    private static final int ID_LENGTH = 36;

    private final RecordParser parser;
    private final Map<Integer, SeenAgent> agents;
    private final SplicedEvent event = new SplicedEvent();

    /** A reader of its own for a thread, which remembers so many agents, those that were heard of last. */
    public RememberingAgentEvents(RecordParser parser, int maxAgents) {
        this.parser = parser;
        this.agents = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, SeenAgent> eldest) {
                return size() > maxAgents;
            }
        };
    }

    /** Reads the one event that those bytes are. */
    public Parsed<AgentEvent> read(byte[] json) throws UnreadableException {
        Integer agentHash = json.length > LARGEST ? null : agentHash(json);
        if (agentHash == null) {
            return parser.parse(json, 0, json.length, AgentEventCodec.INSTANCE);
        }
        SeenAgent known = agents.get(agentHash);
        Parsed<AgentEvent> parsed = known == null ? null : readSpliced(json, known);
        if (parsed == null) {
            event.clear();
            parsed = parser.parse(json, 0, json.length, AgentEventCodec.INSTANCE, event);
        }
        SeenAgent agent = known == null ? new SeenAgent() : known;
        event.remember(parsed.value(), json, agent);
        if (known == null) {
            agents.put(agentHash, agent);
        }
        return parsed;
    }

    /** Null when nothing was seen before, or when only the whole document tells what is wrong with it. */
    private @Nullable Parsed<AgentEvent> readSpliced(byte[] json, SeenAgent agent) {
        if (!event.splice(json, agent)) {
            return null;
        }
        try {
            Parsed<AgentEvent> parsed = parser.parse(event.bytes(), 0, event.length(), AgentEventCodec.INSTANCE, event);
            return event.isWhole() ? parsed : null;
        } catch (UnreadableException e) {
            return null;
        }
    }

    /** Of the last characters of the agent's ARN. It only tells where to look, so two agents may well have the same. */
    private static @Nullable Integer agentHash(byte[] json) {
        int from = AGENT_ARN.valueIn(json, 0) + 1;
        if (from == 0) {
            return null;
        }
        int end = from;
        while (end < json.length && json[end] != '"') {
            end++;
        }
        int hash = 0;
        for (int i = Math.max(from, end - ID_LENGTH); i < end; i++) {
            hash = 31 * hash + json[i];
        }
        return hash;
    }
}
