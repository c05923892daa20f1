package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.Agent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {
    private static final RosterAgent EXPERT = member("user-lena", 5, 0);
    private static final RosterAgent NOVICE = member("user-omar", 1, -60);

    @Test
    void tellsWhoTakesWhatWhen() {
        WhatIf played = play(List.of(EXPERT, NOVICE), List.of(call("c1", 10), call("c2", 20), call("c3", 30)), 40);

        assertThat(played.outcomes())
                .extracting(Outcome::agent)
                .containsExactly(Optional.of("user-lena"), Optional.of("user-omar"), Optional.of("user-lena"));
        assertThat(played.outcomes())
                .extracting(Outcome::end)
                .containsExactly(Plays.at(10), Plays.at(60), Plays.at(110));
        assertThat(played.outcomes())
                .extracting(Outcome::waited)
                .containsExactly(Duration.ZERO, Duration.ofSeconds(40), Duration.ofSeconds(80));
        assertThat(played.outcomes().get(2).waitedPerStep()).containsExactly(Duration.ofSeconds(40));
        assertThat(played.outcomes().get(2).waitedForTheQueue()).isEqualTo(Duration.ofSeconds(40));
    }

    /** Four calls, ten seconds apart. */
    @ParameterizedTest
    @CsvSource({"5, 20, 2", "20, 20, 2", "21, 20, 1", "5, 4, 1", "300, 0, 1", "5, 200, 4"})
    void tellsWhatAnExpiryDoesToTheServiceLevel(int expiry, int within, long answered) {
        List<Arrival> calls =
                IntStream.range(0, 4).mapToObj(i -> call("c" + i, 10 * i)).toList();

        assertThat(play(List.of(EXPERT, NOVICE), calls, expiry).answeredWithin(Duration.ofSeconds(within)))
                .isEqualTo(answered);
    }

    @Test
    void takesWhoHasBeenAvailableLongest() {
        Arrival call = call("c1", 10);

        assertThat(WhatIf.of(List.of(EXPERT, NOVICE), List.of(call), PlayOptions.defaults())
                        .outcomes())
                .extracting(Outcome::agent)
                .containsExactly(Optional.of("user-omar"));
    }

    @Test
    void letsCustomersLeave() {
        Arrival call = call("c1", 10).withPatience(Duration.ofSeconds(15));
        Outcome left = play(List.of(NOVICE), List.of(call), 15).outcomes().get(0);

        assertThat(left.agent()).isEmpty();
        assertThat(left.end()).isEqualTo(Plays.at(25));
        assertThat(left.play().stage()).isEqualTo(Stage.ENDED);
        assertThat(left.play().record().get(0).steps().get(0).status()).contains(RoutingStepStatus.EXPIRED);
        assertThat(play(List.of(NOVICE), List.of(call), 14).outcomes().get(0).agent())
                .contains("user-omar");
    }

    @Test
    void leavesWaitingWhomNobodyMayTake() {
        Arrival parked = call("c1", 10).with(Plays.criteria("Parking:Nobody >= 1"));
        Outcome waits = WhatIf.of(List.of(EXPERT), List.of(parked, call("c2", 50)), PlayOptions.defaults())
                .outcomes()
                .get(0);

        assertThat(waits.agent()).isEmpty();
        assertThat(waits.play().stage()).isEqualTo(Stage.QUEUED);
        assertThat(waits.waited()).isEqualTo(Duration.ofSeconds(140));
        assertThat(waits.waitedPerStep()).containsExactly(Duration.ofSeconds(140));
    }

    @Test
    void refusesTwoOfOneId() {
        assertThatThrownBy(() -> play(List.of(EXPERT, EXPERT), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected agents with ids of their own, found `user-lena` twice");
        assertThatThrownBy(() -> play(List.of(), List.of(call("c1", 1), call("c1", 2)), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected contacts with ids of their own, found `c1` twice");
    }

    /** Who is good at it, for so long, then whoever serves the queue. */
    private static WhatIf play(List<RosterAgent> roster, List<Arrival> calls, int expiry) {
        List<Arrival> restricted = calls.stream()
                .map(call -> call.with(Plays.criteria("Product:Loans >= 4 FOR " + expiry + "s")))
                .toList();
        return WhatIf.of(roster, restricted, PlayOptions.defaults());
    }

    private static Arrival call(String id, long second) {
        return Arrival.of(id, Plays.at(second), Plays.CLAIMS, Duration.ofSeconds(100));
    }

    private static RosterAgent member(String id, int level, long from) {
        Agent agent = Agent.builder(id).proficiency("Product", "Loans", level).build();
        return new RosterAgent(agent, List.of(ServedQueue.of(Plays.CLAIMS)), Plays.at(from));
    }
}
