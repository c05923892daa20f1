package io.github.agentstream.model.internal.agent;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.internal.codec.Codec;
import io.github.agentstream.model.internal.codec.In;
import io.github.agentstream.model.internal.codec.Recurring;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An agent event in which objects that were seen before are replaced by an empty array, which stands nowhere in their
 * place; and what is read of it. To be used for one event after the other; not thread-safe.
 *
 * <p>It gives the same value as reading the document itself. A replaced object was read before, without findings, from the
 * same bytes. In front of it both texts are the same, so a tokenizer comes to it in the same state. When that is not the
 * place of a value, no codec finds an array that begins there, the replacement stays unused, and what was read does not
 * count. When it is, both texts go on in the same state behind it.
 */
final class SplicedEvent implements Recurring {
    private static final KeySearch CURRENT = new KeySearch("CurrentAgentSnapshot");
    private static final KeySearch PREVIOUS = new KeySearch("PreviousAgentSnapshot");
    private static final KeySearch CONFIGURATION = new KeySearch("Configuration");
    private static final int MARK = "[]".length();

    private byte[] spliced = new byte[0];
    private int length;
    private final List<Replaced> replaced = new ArrayList<>(2);
    private int used;
    private final List<Read> read = new ArrayList<>(4);

    /** An object that was left out where the spliced text has a mark. */
    private record Replaced(int mark, int length, Object value) {}

    /** A value that was read in full, from there to there in the spliced text. */
    private record Read(long from, long to, Object value) {}

    byte[] bytes() {
        return spliced;
    }

    int length() {
        return length;
    }

    /** Replaces what the agent had before; false when there is nothing of it. */
    boolean splice(byte[] document, SeenAgent agent) {
        clear();
        if (spliced.length < document.length) {
            spliced = new byte[document.length];
        }
        int copied = spliceSnapshot(CURRENT, document, 0, agent);
        copied = spliceSnapshot(PREVIOUS, document, copied, agent);
        copy(document, copied, document.length);
        return !replaced.isEmpty();
    }

    void clear() {
        replaced.clear();
        read.clear();
        used = 0;
        length = 0;
    }

    /** Replaces the snapshot behind that key, or its configuration; returns up to where the document was copied. */
    private int spliceSnapshot(KeySearch key, byte[] document, int copied, SeenAgent agent) {
        int at = key.valueIn(document, copied);
        if (at < 0) {
            return copied;
        }
        if (agent.snapshot().standsIn(document, at)) {
            return replace(agent.snapshot(), document, copied, at);
        }
        int configuration = CONFIGURATION.valueIn(document, at);
        SeenValue seen = configuration < 0 ? null : agent.configurationIn(document, configuration);
        return seen == null ? copied : replace(seen, document, copied, configuration);
    }

    private int replace(SeenValue seen, byte[] document, int copied, int at) {
        copy(document, copied, at);
        replaced.add(new Replaced(length, seen.length(), seen.value()));
        spliced[length++] = '[';
        spliced[length++] = ']';
        return at + seen.length();
    }

    private void copy(byte[] document, int from, int to) {
        System.arraycopy(document, from, spliced, length, to - from);
        length += to - from;
    }

    @Override
    public <T> T read(Codec<T> codec, In in) throws IOException {
        JsonParser parser = in.parser();
        long from = parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken() == JsonToken.START_ARRAY && used < replaced.size()) {
            Replaced next = replaced.get(used);
            if (next.mark == from && codec.type().isInstance(next.value) && parser.nextToken() == JsonToken.END_ARRAY) {
                used++;
                return codec.type().cast(next.value);
            }
        }
        int findings = in.findings().size();
        T value = codec.read(in);
        if (in.findings().size() == findings) {
            read.add(new Read(from, parser.currentLocation().getByteOffset(), value));
        }
        return value;
    }

    /** Whether all that was replaced was found again as a value. */
    boolean isWhole() {
        return used == replaced.size();
    }

    /** Gives the agent what was read in full, for its next events. */
    void remember(AgentEvent event, byte[] document, SeenAgent agent) {
        for (Read each : read) {
            int from = inDocument(each.from);
            int to = inDocument(each.to);
            if (from >= 0 && to > from && document[from] == '{' && document[to - 1] == '}') {
                agent.see(each.value, document, from, to, event);
            }
        }
    }

    /** Where the document has what the spliced text has there. */
    private int inDocument(long at) {
        long there = at;
        for (Replaced each : replaced) {
            there += each.mark < at ? each.length - MARK : 0;
        }
        return (int) there;
    }
}
