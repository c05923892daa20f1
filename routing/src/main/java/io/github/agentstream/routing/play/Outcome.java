package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a contact. Immutable.
 *
 * @param arrival the contact
 * @param play how its criteria went; it ends when an agent takes the contact, the customer leaves, or nothing more happens
 *     to any contact
 */
public record Outcome(Arrival arrival, RoutingPlay play) {

    /** Checks that nothing is null. */
    public Outcome {
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(play, "play");
    }

    /** The user id of the agent who took it; empty when nobody did. */
    public Optional<String> agent() {
        return play.joinedBy();
    }

    /** When the agent took it or the customer left; for a contact that still waits, when nothing more happened. */
    public Instant end() {
        return play.now();
    }

    /** How long it waited until then. */
    public Duration waited() {
        return Duration.between(arrival.at(), end());
    }

    /** How much of that it waited in each step of its criteria, in their order; empty without criteria. */
    public List<Duration> waitedPerStep() {
        int steps =
                arrival.criteria().map(RoutingCriteria::steps).orElse(List.of()).size();
        List<Duration> waits = new ArrayList<>(Collections.nCopies(steps, Duration.ZERO));
        play.timeline().forEach(stretch -> stretch.step().ifPresent(step -> waits.set(step, lasting(stretch))));
        return List.copyOf(waits);
    }

    /** How much of that it waited for whoever serves the queue: without criteria, or behind their last step. */
    public Duration waitedForTheQueue() {
        return play.timeline().stream()
                .filter(stretch -> stretch.reach() == Reach.QUEUE)
                .map(this::lasting)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration lasting(Stretch stretch) {
        return Duration.between(stretch.start(), stretch.end().orElse(end()));
    }
}
