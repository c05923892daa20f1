package io.github.agentstream.metrics;

import io.github.agentstream.model.Arn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What agents and queues are called over time, in whichever order it is told. Not thread-safe. */
public final class Names {
    private final Map<Arn, NavigableMap<Instant, String>> names = new HashMap<>();

    /** No names. */
    public Names() {}

    /** Says that something had that name at that instant. Of two names at one instant the greater text counts. */
    public void add(Arn arn, Instant at, String name) {
        names.computeIfAbsent(Objects.requireNonNull(arn, "arn"), unnamed -> new TreeMap<>())
                .merge(at, name, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }

    /** Adds all that others know. */
    public void addAll(Names others) {
        others.names.forEach((arn, known) -> known.forEach((at, name) -> add(arn, at, name)));
    }

    /** The last name before that instant, else the first one; empty when there is none. */
    public Optional<String> before(Arn arn, Instant end) {
        return Optional.ofNullable(names.get(arn))
                .map(known -> Optional.ofNullable(known.lowerEntry(end)).orElseGet(known::firstEntry))
                .map(Map.Entry::getValue);
    }
}
