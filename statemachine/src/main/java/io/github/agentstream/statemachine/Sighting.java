package io.github.agentstream.statemachine;

import java.time.Instant;
import java.util.Objects;

/**
 * How and when a {@link Transition} came about. Immutable.
 *
 * <p>All instants have the precision of the stream, milliseconds.
 *
 * @param eventId the event that showed it; when silence shows it, the last event before the silence
 * @param evidence whether one event shows the step or it fills a gap
 * @param at when the new state began, as exactly as the events tell
 * @param earliest not before this instant; equal to {@code at} when that is exact
 * @param latest not after this instant; equal to {@code at} when that is exact
 */
public record Sighting(String eventId, Evidence evidence, Instant at, Instant earliest, Instant latest) {

    /** Checks that nothing is null and that {@code at} lies within its bounds. */
    public Sighting {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(evidence, "evidence");
        if (at.isBefore(earliest) || at.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "Expected an instant from `" + earliest + "` to `" + latest + "`, found `" + at + "`.");
        }
    }

    /** A sighting whose instant is exact. */
    static Sighting exact(String eventId, Evidence evidence, Instant at) {
        return new Sighting(eventId, evidence, at, at, at);
    }

    /** Whether the instant is known to the precision of the stream. */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
