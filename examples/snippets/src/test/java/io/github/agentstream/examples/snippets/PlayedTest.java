package io.github.agentstream.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.play.Arrival;
import io.github.agentstream.routing.play.AvailableAgent;
import io.github.agentstream.routing.play.PlayQueue;
import io.github.agentstream.routing.play.RosterAgent;
import io.github.agentstream.routing.play.RoutingPlay;
import io.github.agentstream.routing.play.ServedQueue;
import io.github.agentstream.routing.play.StepChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlayedTest {
    private static final Instant START = Instant.parse("2031-06-02T09:00:00Z");

    @Test
    void playsTheCriteriaOfThePage() {
        RoutingPlay play = Played.afterFortySeconds(RoutingScenarios.lastAgentThenTeam("mira"), START);
        Agent jun = Agent.builder("jun").proficiency("Team", "Claims", 3).build();

        assertThat(play.statuses()).containsExactly(RoutingStepStatus.EXPIRED, RoutingStepStatus.ACTIVE);
        assertThat(play.nextDeadline()).contains(START.plusSeconds(90));
        assertThat(Played.offerTheLongestAvailable(play, List.of(new AvailableAgent(jun, START))))
                .hasValueSatisfying(offered -> assertThat(offered.offeredTo()).contains("jun"));
        assertThat(Played.whenReplaced(play, RoutingScenarios.parked(), START.plusSeconds(41)))
                .extracting(StepChange::to)
                .containsExactly(RoutingStepStatus.INTERRUPTED, RoutingStepStatus.INACTIVE, RoutingStepStatus.ACTIVE);
    }

    @Test
    void letsAStepWaitForTheAnswer() {
        RoutingPlay play = Played.withPatientSteps(RoutingScenarios.lastAgentThenTeam("mira"), START)
                .activate(PlayQueue.standard("Claims"), START)
                .offer("mira", START.plusSeconds(29))
                .join(START.plusSeconds(45));

        assertThat(play.statuses()).containsExactly(RoutingStepStatus.JOINED, RoutingStepStatus.INACTIVE);
    }

    @Test
    void answersWhatAnExpiryDoesAsThePageSays() {
        PlayQueue loans = PlayQueue.standard("Loans");
        List<RosterAgent> roster = Stream.of(5, 1)
                .map(level -> Agent.builder("agent-" + level)
                        .proficiency("Product", "Loans", level)
                        .build())
                .map(agent -> new RosterAgent(agent, List.of(ServedQueue.of(loans)), START))
                .toList();
        List<Arrival> calls = IntStream.range(0, 4)
                .mapToObj(i -> Arrival.of("call-" + i, START.plusSeconds(10 * i), loans, Duration.ofSeconds(100)))
                .toList();

        assertThat(Played.answeredWithinTwentySeconds(roster, calls, Duration.ofSeconds(20)))
                .isEqualTo(2);
        assertThat(Played.answeredWithinTwentySeconds(roster, calls, Duration.ofSeconds(30)))
                .isEqualTo(1);
    }
}
