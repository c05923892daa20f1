package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the agents whose events did not come in the order of their timestamps, or several at one instant, and how late
 * their latest event was; not thread-safe.
 */
final class AgentOrder {
    private final Map<Arn, Instant> newest = new HashMap<>();
    private final Map<Arn, Duration> lateness = new HashMap<>();

    void accept(AgentEvent event) {
        Instant at = event.eventTimestamp();
        Instant before = newest.get(event.agentArn());
        if (before == null || at.isAfter(before)) {
            newest.put(event.agentArn(), at);
        } else {
            lateness.merge(event.agentArn(), Duration.between(at, before), AgentOrder::longer);
        }
    }

    /** How much earlier than the newest before it an event of each of these agents was, at most; zero for ties alone. */
    Map<Arn, Duration> lateness() {
        return Map.copyOf(lateness);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
