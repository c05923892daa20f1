package io.github.agentstream.statemachine;

import io.github.agentstream.model.agent.AgentEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says how and when the steps came about that one event shows. */
final class Sightings {
    private static final long LAST_MILLISECOND = 999;

    private final AgentEvent event;
    private final Instant heardBefore;
    private final boolean falseMilliseconds;

    Sightings(AgentEvent event, @Nullable Instant heardBefore, boolean falseMilliseconds) {
        this.event = event;
        this.heardBefore = heardBefore == null ? Instant.MIN : heardBefore;
        this.falseMilliseconds = falseMilliseconds;
    }

    /** A step that comes with the event itself, but not before the one before it. */
    Sighting observed(Instant since) {
        return at(Evidence.OBSERVED, event.eventTimestamp(), since);
    }

    /**
     * A step within the event's snapshots.
     *
     * @param start when the new state began, as listed
     * @param startBefore when the state before it began, as listed
     * @param since when the state before it began, as established; {@link Instant#MIN} when there was none
     */
    Sighting observed(Optional<Instant> start, Optional<Instant> startBefore, Instant since) {
        Instant at = movedStart(start, startBefore).orElse(event.eventTimestamp());
        return at(Evidence.OBSERVED, at, since);
    }

    /** A step between the event before and this one; the parameters as for one within. */
    Sighting inferred(Optional<Instant> start, Optional<Instant> startBefore, Instant since) {
        Optional<Instant> moved = movedStart(start, startBefore);
        if (moved.isPresent()) {
            return at(Evidence.INFERRED, moved.get(), since);
        }
        Instant latest = later(event.eventTimestamp(), since);
        return sighting(Evidence.INFERRED, later(heardBefore, since), latest);
    }

    /** A step that was over when the state after it began. */
    Sighting inferredBefore(Instant next, Instant since) {
        return sighting(Evidence.INFERRED, earlier(later(heardBefore, since), next), next);
    }

    /** A step of which the instant is known. */
    Sighting inferredAt(Instant at) {
        return at(Evidence.INFERRED, at, at);
    }

    /** That sighting of a step that may have come later, up to the event. */
    Sighting orLater(Sighting sighting) {
        return new Sighting(
                sighting.eventId(),
                sighting.evidence(),
                sighting.at(),
                sighting.earliest(),
                later(sighting.latest(), event.eventTimestamp()));
    }

    /** Whether an instant lies between the event before and this one. */
    boolean isInGap(Instant instant) {
        return instant.isAfter(heardBefore) && !instant.isAfter(event.eventTimestamp());
    }

    /** On hold the stream may repeat the start of the state before: a start that did not move forward tells nothing. */
    private Optional<Instant> movedStart(Optional<Instant> start, Optional<Instant> startBefore) {
        boolean moved = start.isPresent()
                && !start.get().isAfter(event.eventTimestamp())
                && (startBefore.isEmpty() || start.get().isAfter(startBefore.get()));
        return moved ? start : Optional.empty();
    }

    /** Steps are in order: what seems to have come before the step before it counts from that. */
    private Sighting at(Evidence evidence, Instant at, Instant since) {
        return sighting(evidence, at, later(at, since));
    }

    private Sighting sighting(Evidence evidence, Instant earliest, Instant at) {
        if (falseMilliseconds) {
            return new Sighting(
                    event.eventId(),
                    evidence,
                    at,
                    earliest.equals(Instant.MIN) ? earliest : earliest.truncatedTo(ChronoUnit.SECONDS),
                    at.truncatedTo(ChronoUnit.SECONDS).plusMillis(LAST_MILLISECOND));
        }
        return new Sighting(event.eventId(), evidence, at, earliest, at);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
