package io.github.agentstream.examples.snippets;

import static io.github.agentstream.routing.build.Routing.atLeast;
import static io.github.agentstream.routing.build.Routing.step;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.play.Arrival;
import io.github.agentstream.routing.play.AvailableAgent;
import io.github.agentstream.routing.play.PlayOptions;
import io.github.agentstream.routing.play.PlayQueue;
import io.github.agentstream.routing.play.RosterAgent;
import io.github.agentstream.routing.play.RoutingPlay;
import io.github.agentstream.routing.play.StepChange;
import io.github.agentstream.routing.play.WhatIf;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Routing criteria played out. */
final class Played {
    private Played() {}

    // snippet: play
    static RoutingPlay afterFortySeconds(RoutingCriteria criteria, Instant start) {
        return RoutingPlay.of(criteria, start)
                .activate(PlayQueue.standard("Claims"), start)
                .advance(start.plusSeconds(40));
    }
    // end

    // snippet: play-offer
    static Optional<RoutingPlay> offerTheLongestAvailable(RoutingPlay play, List<AvailableAgent> available) {
        return play.choose(available).map(chosen -> play.offer(chosen.agent().id(), play.now()));
    }
    // end

    // snippet: play-changes
    static List<StepChange> whenReplaced(RoutingPlay play, RoutingCriteria other, Instant at) {
        return play.replace(other, at).changesSince(play);
    }
    // end

    // snippet: play-options
    static RoutingPlay withPatientSteps(RoutingCriteria criteria, Instant start) {
        return RoutingPlay.of(criteria, start, PlayOptions.defaults().with(PlayOptions.Ringing.STEP_WAITS));
    }
    // end

    // snippet: play-what-if
    static long answeredWithinTwentySeconds(List<RosterAgent> roster, List<Arrival> calls, Duration expiry) {
        RoutingCriteria criteria =
                step(atLeast("Product", "Loans", 4)).expiresAfter(expiry).criteria();
        List<Arrival> restricted =
                calls.stream().map(call -> call.with(criteria)).toList();
        return WhatIf.of(roster, restricted, PlayOptions.defaults()).answeredWithin(Duration.ofSeconds(20));
    }
    // end
}
