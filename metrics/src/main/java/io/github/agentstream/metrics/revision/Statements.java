package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.RowKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a ledger remembers. Not thread-safe. */
final class Statements {
    private final Map<Interval, Interval> intervals = new HashMap<>();
    private final Map<RowKey, Statement> published = new HashMap<>();

    /** What was reported last of rows that are not published any more. */
    private final Map<RowKey, Statement> refused = new HashMap<>();

    private Instant watermark = Instant.MIN;
    private Instant kept = Instant.MIN;

    Instant watermark() {
        return watermark;
    }

    void advanceTo(Instant instant) {
        watermark = instant.isAfter(watermark) ? instant : watermark;
    }

    Instant kept() {
        return kept;
    }

    boolean isForgotten(RowKey key) {
        return key.interval().start().isBefore(kept);
    }

    void forgetBefore(Instant instant) {
        if (!instant.isAfter(kept)) {
            return;
        }
        kept = instant;
        published.keySet().removeIf(this::isForgotten);
        refused.keySet().removeIf(this::isForgotten);
        intervals.keySet().removeIf(interval -> interval.start().isBefore(kept));
    }

    int size() {
        return published.size();
    }

    /** What was published last of a row. */
    Optional<Statement> published(RowKey key) {
        return Optional.ofNullable(published.get(key));
    }

    /** Keys of one interval share it, for there are many. */
    void publish(RowKey key, Statement statement) {
        if (published.replace(key, statement) == null) {
            Interval shared = intervals.computeIfAbsent(key.interval(), interval -> interval);
            published.put(new RowKey(key.report(), shared, key.agent(), key.queue(), key.channel()), statement);
        }
    }

    /** For each published row of a part, that there is nothing any more; in the order of the keys. */
    SortedMap<RowKey, Statement> withoutSums(Predicate<RowKey> part) {
        SortedMap<RowKey, Statement> statements = new TreeMap<>();
        published.forEach((key, last) -> {
            if (part.test(key)) {
                statements.put(key, last.withoutSums());
            }
        });
        return statements;
    }

    /** Whether it is refused for the first time. */
    boolean refuse(RowKey key, Statement statement) {
        Statement last = refused.put(key, statement);
        return last == null || !last.agreesWith(statement);
    }

    /** What was refused of that row is not so any more. */
    void accept(RowKey key) {
        refused.remove(key);
    }

    SortedMap<RowKey, Statement> published() {
        return new TreeMap<>(published);
    }

    SortedMap<RowKey, Statement> refused() {
        return new TreeMap<>(refused);
    }
}
