package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.model.agent.Contact;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises events of the years before 2019, in which the milliseconds of every instant repeat its seconds, as in
 * {@code 09:01:59.059Z}.
 */
final class FalseMilliseconds {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private FalseMilliseconds() {}

    /** Whether all instants of the event are so, and two at least that are not of a full minute. */
    static boolean areIn(AgentEvent event) {
        return repeatsSeconds(event.eventTimestamp())
                && instants(event).allMatch(FalseMilliseconds::repeatsSeconds)
                && instants(event)
                                .filter(instant -> instant.getNano() != 0)
                                .distinct()
                                .count()
                        > 1;
    }

    private static Stream<Instant> instants(AgentEvent event) {
        Stream<Instant> ofSnapshots = Stream.of(event.previousAgentSnapshot(), event.currentAgentSnapshot())
                .flatMap(Optional::stream)
                .flatMap(FalseMilliseconds::instants);
        return Stream.concat(Stream.of(event.eventTimestamp()), ofSnapshots);
    }

    private static Stream<Instant> instants(AgentSnapshot snapshot) {
        return Stream.concat(
                snapshot.agentStatus().flatMap(AgentStatus::startTimestamp).stream(),
                snapshot.contacts().stream().map(Contact::stateStartTimestamp).flatMap(Optional::stream));
    }

    private static boolean repeatsSeconds(Instant instant) {
        long seconds = Math.floorMod(instant.getEpochSecond(), (long) SECONDS_PER_MINUTE);
        return instant.getNano() == seconds * NANOS_PER_MILLI;
    }
}
