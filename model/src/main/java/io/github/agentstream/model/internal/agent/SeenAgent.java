package io.github.agentstream.model.internal.agent;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's latest events had: the current snapshot, which the next event has as the previous one, and the last
 * configurations, of which there are several because they tell how many slots are free. Not thread-safe.
 */
final class SeenAgent {
    private static final int CONFIGURATIONS = 3;

    private final SeenValue snapshot = new SeenValue();
    private final SeenValue[] configurations = new SeenValue[CONFIGURATIONS];
    private int oldest;

    SeenAgent() {
        for (int i = 0; i < CONFIGURATIONS; i++) {
            configurations[i] = new SeenValue();
        }
    }

    SeenValue snapshot() {
        return snapshot;
    }

    /** The configuration that stands there; null when it is none of those seen. */
    @Nullable
    SeenValue configurationIn(byte[] document, int at) {
        for (SeenValue configuration : configurations) {
            if (configuration.standsIn(document, at)) {
                return configuration;
            }
        }
        return null;
    }

    /** Takes the value for the next events when they may have it again. */
    void see(Object value, byte[] document, int from, int to, AgentEvent event) {
        if (value instanceof Configuration) {
            if (configurationIn(document, from) == null) {
                configurations[oldest].replace(document, from, to, value);
                oldest = (oldest + 1) % CONFIGURATIONS;
            }
        } else if (event.currentAgentSnapshot()
                .filter(current -> current == value)
                .isPresent()) {
            snapshot.replace(document, from, to, value);
        }
    }
}
