package io.github.agentstream.metrics;

import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** A status as a snapshot shows it. */
record StatusSight(String name, StatusKind kind, Optional<Instant> start) {
    static final Comparator<StatusSight> ORDER = Comparator.comparing(
                    (StatusSight sight) -> sight.start().orElse(Instant.MIN))
            .thenComparing(StatusSight::name)
            .thenComparing(StatusSight::kind);

    static Optional<StatusSight> of(Optional<AgentSnapshot> snapshot) {
        return snapshot.flatMap(AgentSnapshot::agentStatus).map(StatusSight::of);
    }

    private static StatusSight of(AgentStatus status) {
        return new StatusSight(
                status.name(),
                StatusKind.of(status),
                status.startTimestamp().map(start -> start.truncatedTo(ChronoUnit.MILLIS)));
    }
}
