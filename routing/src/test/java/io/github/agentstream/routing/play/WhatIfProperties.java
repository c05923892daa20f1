package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.CompiledExpression;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhatIfProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void givesNobodyTwoContactsAtOnce(
            @ForAll("rosters") List<RosterAgent> roster, @ForAll("arrivals") List<Arrival> arrivals) {
        for (RosterAgent member : roster) {
            Instant free = member.from();
            for (Outcome outcome : taken(member, play(roster, arrivals))) {
                assertThat(outcome.end()).isAfterOrEqualTo(free);
                free = outcome.end().plus(outcome.arrival().handling());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void tellsAllOfTheWait(@ForAll("rosters") List<RosterAgent> roster, @ForAll("arrivals") List<Arrival> arrivals) {
        assertThat(play(roster, arrivals).outcomes())
                .allSatisfy(outcome -> assertThat(
                                outcome.waitedPerStep().stream().reduce(outcome.waitedForTheQueue(), Duration::plus))
                        .isEqualTo(outcome.waited()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void letsNobodyWaitForWhomAnIdleAgentMayTake(
            @ForAll("rosters") List<RosterAgent> roster, @ForAll("arrivals") List<Arrival> arrivals) {
        WhatIf played = play(roster, arrivals);
        for (RosterAgent member : roster) {
            Instant free = member.from();
            List<Outcome> taken = taken(member, played);
            for (int next = 0; next <= taken.size(); next++) {
                Instant until = next < taken.size() ? taken.get(next).end() : Instant.MAX;
                for (Outcome outcome : played.outcomes()) {
                    for (Stretch stretch : outcome.play().timeline()) {
                        Instant end = stretch.end().orElse(outcome.end());
                        boolean meets = earliest(end, until).isAfter(latest(stretch.start(), free));
                        assertThat(meets && mayTake(outcome, stretch, member.agent()))
                                .isFalse();
                    }
                }
                free = next < taken.size()
                        ? until.plus(taken.get(next).arrival().handling())
                        : until;
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfTheRoster(
            @ForAll("rosters") List<RosterAgent> roster, @ForAll("arrivals") List<Arrival> arrivals) {
        List<RosterAgent> reversed = new ArrayList<>(roster);
        Collections.reverse(reversed);

        assertThat(play(reversed, arrivals).outcomes())
                .isEqualTo(play(roster, arrivals).outcomes());
    }

    private static WhatIf play(List<RosterAgent> roster, List<Arrival> arrivals) {
        return WhatIf.of(roster, arrivals, PlayOptions.defaults());
    }

    private static List<Outcome> taken(RosterAgent member, WhatIf played) {
        return played.outcomes().stream()
                .filter(outcome ->
                        outcome.agent().filter(member.agent().id()::equals).isPresent())
                .sorted(Comparator.comparing(Outcome::end)
                        .thenComparing(outcome -> outcome.arrival().handling()))
                .toList();
    }

    private static boolean mayTake(Outcome outcome, Stretch stretch, Agent agent) {
        return switch (stretch.reach()) {
            case NOBODY, OWNER -> false;
            case QUEUE -> true;
            case STEP -> {
                List<RoutingStep> steps =
                        outcome.arrival().criteria().orElseThrow().steps();
                RoutingStep step = steps.get(stretch.step().orElseThrow());
                yield CompiledExpression.compile(step.expression().orElseThrow())
                        .orElseThrow()
                        .matches(agent);
            }
        };
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A number gives the level and from when the agent is available. */
    @Provide
    Arbitrary<List<RosterAgent>> rosters() {
        return Arbitraries.integers().between(0, 99).list().ofMaxSize(4).map(WhatIfProperties::roster);
    }

    private static List<RosterAgent> roster(List<Integer> numbers) {
        List<RosterAgent> roster = new ArrayList<>();
        for (int number : numbers) {
            Agent agent = Agent.builder("user-" + roster.size())
                    .proficiency("Language", "Dutch", number % 5 + 1)
                    .build();
            roster.add(new RosterAgent(agent, List.of(ServedQueue.of(Plays.CLAIMS)), Plays.at(number / 5 - 5)));
        }
        return roster;
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        Arbitrary<Arrival> arrivals = Combinators.combine(
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(0, 12),
                        RandomPlays.criteria().injectNull(0.2),
                        Arbitraries.longs().between(0, 20).injectNull(0.5))
                .as((at, handling, criteria, patience) -> {
                    Arrival arrival = Arrival.of("", Plays.at(at), Plays.CLAIMS, Duration.ofSeconds(handling));
                    arrival = criteria == null ? arrival : arrival.with(Plays.criteria(criteria));
                    return patience == null ? arrival : arrival.withPatience(Duration.ofSeconds(patience));
                });
        return arrivals.list()
                .ofMaxSize(8)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> numbered("c" + i, all.get(i)))
                        .toList());
    }

    private static Arrival numbered(String id, Arrival arrival) {
        return new Arrival(
                id,
                arrival.at(),
                arrival.queue(),
                arrival.criteria(),
                arrival.priority(),
                arrival.handling(),
                arrival.patience());
    }
}
