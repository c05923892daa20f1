package io.github.agentstream.metrics;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The login names of one agent over time. */
final class Usernames {
    private final NavigableMap<Instant, String> names = new TreeMap<>();

    Usernames(Collection<StatusFact> facts) {
        for (StatusFact fact : facts) {
            fact.username().ifPresent(name -> names.put(fact.at(), name));
        }
    }

    /** The last name before that instant, else the first one; empty when there is none. */
    Optional<String> before(Instant end) {
        return Optional.ofNullable(names.lowerEntry(end))
                .or(() -> Optional.ofNullable(names.firstEntry()))
                .map(Map.Entry::getValue);
    }
}
