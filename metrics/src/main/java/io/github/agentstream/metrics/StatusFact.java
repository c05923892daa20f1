package io.github.agentstream.metrics;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Configuration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one event says about an agent's status. The order is that of time; among facts of one instant a login comes
 * first, a logout behind other changes, and the rest is settled by content: the order of arrival never matters.
 */
record StatusFact(
        Instant at,
        AgentEventType.Known type,
        Optional<StatusSight> previous,
        Optional<StatusSight> current,
        Optional<String> username,
        String eventId)
        implements Comparable<StatusFact> {

    private static final Comparator<StatusFact> ORDER = Comparator.comparing(StatusFact::at)
            .thenComparing(StatusFact::rank)
            .thenComparing(StatusFact::current, emptyFirst(StatusSight.ORDER))
            .thenComparing(StatusFact::previous, emptyFirst(StatusSight.ORDER))
            .thenComparing(StatusFact::type)
            .thenComparing(StatusFact::username, emptyFirst(Comparator.naturalOrder()))
            .thenComparing(StatusFact::eventId);

    static StatusFact of(AgentEvent event) {
        return new StatusFact(
                event.eventTimestamp().truncatedTo(ChronoUnit.MILLIS),
                event.eventType().known(),
                StatusSight.of(event.previousAgentSnapshot()),
                StatusSight.of(event.currentAgentSnapshot()),
                event.currentAgentSnapshot()
                        .flatMap(AgentSnapshot::configuration)
                        .flatMap(Configuration::username),
                event.eventId());
    }

    @Override
    public int compareTo(StatusFact other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        return switch (type) {
            case LOGIN -> 0;
            case STATE_CHANGE, UNKNOWN -> 1;
            case LOGOUT -> 2;
            case HEART_BEAT -> 3;
        };
    }

    private static <T> Comparator<Optional<T>> emptyFirst(Comparator<? super T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.orElseThrow(), other.orElseThrow())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }
}
