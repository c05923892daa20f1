package io.github.agentstream.metrics.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What something was from when on. */
final class Track<S> {
    private final List<Step<S>> steps = new ArrayList<>();

    /** A state and when it began; empty: in none. */
    private record Step<S>(Instant from, Optional<S> state) {}

    /** Takes a state and its time. */
    interface Stay<S> {
        void stay(S state, Span span);
    }

    /**
     * Goes to another state, or to none. A step at or before the last one takes its place: what was in between took no
     * time.
     */
    void step(Instant at, Optional<S> state) {
        Instant from = at;
        if (!steps.isEmpty() && !at.isAfter(last().from())) {
            from = last().from();
            steps.remove(steps.size() - 1);
        }
        if (!now().equals(state)) {
            steps.add(new Step<>(from, state));
        }
    }

    /** The state it is in. */
    Optional<S> now() {
        return steps.isEmpty() ? Optional.empty() : last().state();
    }

    /** Whether it was in no state since a time that is forgotten. */
    boolean isEmpty() {
        return now().isEmpty() && steps.size() < 2;
    }

    /** The states in their order; the last one lasts until the end given, if that is later than its start. */
    void stays(Instant end, Stay<S> target) {
        for (int i = 0; i < steps.size(); i++) {
            Step<S> step = steps.get(i);
            Instant to = i + 1 < steps.size() ? steps.get(i + 1).from() : end;
            if (step.state().isPresent() && step.from().isBefore(to)) {
                target.stay(step.state().get(), new Span(step.from(), to));
            }
        }
    }

    /** Forgets the states that ended at or before that instant. */
    void forgetBefore(Instant instant) {
        while (steps.size() > 1 && !steps.get(1).from().isAfter(instant)) {
            steps.remove(0);
        }
    }

    private Step<S> last() {
        return steps.get(steps.size() - 1);
    }
}
