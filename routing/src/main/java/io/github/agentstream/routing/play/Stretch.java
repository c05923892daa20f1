package io.github.agentstream.routing.play;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of time in which the same agents may take a contact, for the same reason. Immutable.
 *
 * @param contact which contact record it is in: 0 for the first, one more after each transfer that began another
 * @param reach who may take the contact
 * @param queue the queue; empty when the contact is in none
 * @param index the index of the criteria whose step is active; empty unless the reach is {@link Reach#STEP}
 * @param step the place of that step, from 0 upwards; empty unless the reach is {@link Reach#STEP}
 * @param start when it begins; it is part of the stretch
 * @param end when it ends, which is no longer part of it, and which equals the start for a step of 0 seconds; empty
 *     while it lasts
 */
public record Stretch(
        int contact,
        Reach reach,
        Optional<PlayQueue> queue,
        OptionalInt index,
        OptionalInt step,
        Instant start,
        Optional<Instant> end) {

    /** Checks that nothing is null. */
    public Stretch {
        Objects.requireNonNull(reach, "reach");
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    Stretch endingAt(Instant instant) {
        return new Stretch(contact, reach, queue, index, step, start, Optional.of(instant));
    }
}
