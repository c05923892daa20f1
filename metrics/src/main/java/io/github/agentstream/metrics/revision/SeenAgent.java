package io.github.agentstream.metrics.revision;

import io.github.agentstream.metrics.Interval;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.SessionTransition;
import io.github.agentstream.statemachine.Sighting;
import io.github.agentstream.statemachine.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was seen of one agent. Not thread-safe. */
final class SeenAgent {
    /** When an inferred step was: not before, and not after. */
    record Doubt(Instant earliest, Instant latest) {
        boolean touches(Interval interval) {
            return earliest.isBefore(interval.end()) && !latest.isBefore(interval.start());
        }
    }

    final List<Doubt> doubts = new ArrayList<>();
    Instant heard = Instant.MIN;
    boolean open = true;

    void hear(Instant at) {
        heard = at.isAfter(heard) ? at : heard;
    }

    void take(Transition transition) {
        if (transition instanceof SessionTransition session) {
            open = session.after().isOpen();
        }
        Sighting sighting = transition.sighting();
        if (sighting.evidence() == Evidence.INFERRED) {
            doubts.add(new Doubt(sighting.earliest(), sighting.latest()));
        }
    }

    RowEvidence during(Interval interval) {
        int inferred =
                (int) doubts.stream().filter(doubt -> doubt.touches(interval)).count();
        return new RowEvidence(
                heard.equals(Instant.MIN) ? Optional.empty() : Optional.of(heard),
                open && interval.end().isAfter(heard),
                inferred);
    }

    void forgetBefore(Instant instant) {
        doubts.removeIf(doubt -> doubt.latest().isBefore(instant));
    }
}
