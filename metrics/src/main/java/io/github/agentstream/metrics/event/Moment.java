package io.github.agentstream.metrics.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.agentstream.metrics.internal.RestoredState;
import io.github.agentstream.metrics.internal.SavedState;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When something happened, as the events tell it: the earliest time that a field gives, else the earliest time of an event
 * that says so. Not thread-safe.
 */
final class Moment {
    private long told = Long.MAX_VALUE;
    private long inferred = Long.MAX_VALUE;

    void addAll(Moment other) {
        told = Math.min(told, other.told);
        inferred = Math.min(inferred, other.inferred);
    }

    void write(JsonGenerator json, String name) throws IOException {
        json.writeObjectFieldStart(name);
        SavedState.writeLong(json, "told", told, Long.MAX_VALUE);
        SavedState.writeLong(json, "inferred", inferred, Long.MAX_VALUE);
        json.writeEndObject();
    }

    void read(JsonNode saved) {
        told = RestoredState.number(saved, "told", Long.MAX_VALUE);
        inferred = RestoredState.number(saved, "inferred", Long.MAX_VALUE);
    }

    void tell(Optional<Instant> instant) {
        instant.ifPresent(at -> told = Math.min(told, millis(at)));
    }

    void infer(Optional<Instant> instant) {
        instant.ifPresent(at -> inferred = Math.min(inferred, millis(at)));
    }

    /** In milliseconds since 1970; {@link Long#MAX_VALUE} when it has not happened. */
    long millis() {
        return told == Long.MAX_VALUE ? inferred : told;
    }

    /** Whether only the time of an event tells it. */
    boolean isInferred() {
        return told == Long.MAX_VALUE && hasHappened();
    }

    boolean hasHappened() {
        return millis() != Long.MAX_VALUE;
    }

    Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    static long millis(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toEpochMilli();
    }
}
