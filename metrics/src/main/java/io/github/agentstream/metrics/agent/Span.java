package io.github.agentstream.metrics.agent;

import java.time.Instant;

/** From one instant to before a later one. */
record Span(Instant from, Instant to) {
    Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Expected an end after `" + from + "`, found `" + to + "`.");
        }
    }
}
