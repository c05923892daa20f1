package io.github.agentstream.metrics.adherence;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was told of an agent, and what is held back because it may be too short to be told. */
final class ShortStates {
    @Nullable
    AdherenceTransition told;

    @Nullable
    AdherenceTransition held;

    void see(AdherenceTransition next, Duration shortest, Consumer<AdherenceTransition> target) {
        if (held != null) {
            if (held.state().equals(next.state())) {
                return;
            }
            advanceTo(next.at(), shortest, target);
            held = null;
        }
        if (told == null || !told.state().equals(next.state())) {
            held = next;
            advanceTo(next.at(), shortest, target);
        }
    }

    /** Tells what has lasted long enough by then. */
    void advanceTo(Instant now, Duration shortest, Consumer<AdherenceTransition> target) {
        if (held != null && !held.at().plus(shortest).isAfter(now)) {
            release(target);
        }
    }

    /** Tells what is held back. */
    void release(Consumer<AdherenceTransition> target) {
        if (held != null) {
            told = held;
            held = null;
            target.accept(told);
        }
    }
}
