package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoutingPlayProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void keepsWhatMustHoldWhateverHappens(
            @ForAll("options") PlayOptions options,
            @ForAll("criteria") String criteria,
            @ForAll("happenings") List<RandomPlays.Happening> happenings) {
        Verdict worst =
                options.laterSteps() == PlayOptions.LaterSteps.STAY_INACTIVE ? Verdict.EXPECTED : Verdict.TOLERATED;

        states(options, criteria, happenings).forEach(play -> Invariants.check(play, worst));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void advancesInPartsAsInOneGo(
            @ForAll("options") PlayOptions options,
            @ForAll("criteria") String criteria,
            @ForAll("happenings") List<RandomPlays.Happening> happenings,
            @ForAll("parts") List<Long> parts) {
        RoutingPlay inParts = last(states(options, criteria, happenings));
        RoutingPlay inOneGo = inParts.advance(inParts.now()
                .plusMillis(parts.stream().mapToLong(Long::longValue).sum()));
        for (long part : parts) {
            inParts = inParts.advance(inParts.now().plusMillis(part));
        }

        assertThat(inParts).isEqualTo(inOneGo).hasSameHashCodeAs(inOneGo);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void letsTimeGoByBeforeAnythingHappens(
            @ForAll("options") PlayOptions options,
            @ForAll("criteria") String criteria,
            @ForAll("happenings") List<RandomPlays.Happening> happenings) {
        RoutingPlay play = RoutingPlay.of(Plays.criteria(criteria), Plays.START, options);
        for (RandomPlays.Happening happening : happenings) {
            Instant at = play.now().plusMillis(happening.later());
            RoutingPlay advanced = play.advance(at);
            if (happening.isPossible(advanced)) {
                assertThat(happening.to(advanced, at)).isEqualTo(happening.to(play, at));
                play = happening.to(play, at);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void changesAtTheDeadlineAndNotBefore(
            @ForAll("options") PlayOptions options,
            @ForAll("criteria") String criteria,
            @ForAll("happenings") List<RandomPlays.Happening> happenings) {
        for (RoutingPlay play : states(options, criteria, happenings)) {
            play.nextDeadline()
                    .ifPresentOrElse(
                            due -> {
                                assertThat(play.advance(due.minusNanos(1)).changesSince(play))
                                        .isEmpty();
                                assertThat(play.advance(due).changesSince(play))
                                        .isNotEmpty()
                                        .allMatch(change -> change.at().equals(due));
                            },
                            () -> assertThat(play.advance(play.now().plusSeconds(1_000_000))
                                            .changesSince(play))
                                    .isEmpty());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void refusesWhatCannotHappen(
            @ForAll("options") PlayOptions options,
            @ForAll("criteria") String criteria,
            @ForAll("happenings") List<RandomPlays.Happening> happenings) {
        for (RoutingPlay play : states(options, criteria, happenings)) {
            for (RandomPlays.Happening happening : happenings) {
                if (!happening.isPossible(play)) {
                    assertThatThrownBy(() -> happening.to(play, play.now()))
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageStartingWith("Expected a contact that ");
                }
                assertThatThrownBy(() -> happening.to(play, play.now().minusNanos(1)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("Expected an instant not before `" + play.now() + "`");
            }
        }
    }

    /** All states that the contact is in, one after the other. */
    private static List<RoutingPlay> states(
            PlayOptions options, String criteria, List<RandomPlays.Happening> happenings) {
        List<RoutingPlay> states = new ArrayList<>();
        states.add(RoutingPlay.of(Plays.criteria(criteria), Plays.START, options));
        for (RandomPlays.Happening happening : happenings) {
            RoutingPlay before = last(states);
            Instant at = before.now().plusMillis(happening.later());
            if (happening.isPossible(before.advance(at))) {
                states.add(happening.to(before, at));
            }
        }
        return states;
    }

    private static RoutingPlay last(List<RoutingPlay> states) {
        return states.get(states.size() - 1);
    }

    @Provide
    Arbitrary<List<RandomPlays.Happening>> happenings() {
        return RandomPlays.happenings();
    }

    @Provide
    Arbitrary<PlayOptions> options() {
        return RandomPlays.options();
    }

    @Provide
    Arbitrary<String> criteria() {
        return RandomPlays.criteria();
    }

    @Provide
    Arbitrary<List<Long>> parts() {
        return RandomPlays.milliseconds().list().ofMaxSize(6);
    }
}
