package io.github.agentstream.routing.play;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.text.CriteriaText;
import java.time.Duration;
import java.time.Instant;

/** Contacts that are played from one beginning on. */
final class Plays {
    static final Instant START = Instant.parse("2031-03-05T08:14:04.275Z");
    static final PlayQueue CLAIMS = PlayQueue.standard("Claims");

    private Plays() {}

    static Instant at(long second) {
        return START.plusSeconds(second);
    }

    static long second(Instant instant) {
        return Duration.between(START, instant).toSeconds();
    }

    static RoutingCriteria criteria(String text) {
        return CriteriaText.read(text).criteria().orElseThrow();
    }

    static RoutingPlay play(String criteria) {
        return RoutingPlay.of(criteria(criteria), START);
    }
}
