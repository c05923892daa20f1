package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.agentstream.model.JsonFields;
import io.github.agentstream.model.criteria.Expiry;
import io.github.agentstream.model.criteria.Expression;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.routing.LetterCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RoutingPlayTest {
    private static final Agent LENA =
            Agent.builder("user-lena").proficiency("Language", "Dutch", 3).build();
    private static final Agent OMAR = Agent.builder("user-omar").build();

    @Test
    void playsAContact() {
        RoutingPlay waiting = Plays.play("agents(user-omar) FOR 30s THEN Language:Dutch >= 3 FOR 1m")
                .activate(Plays.CLAIMS, Plays.at(2))
                .advance(Plays.at(40));
        RoutingPlay joined = waiting.offer("user-lena", Plays.at(41)).join(Plays.at(45));

        assertThat(waiting.activeStep()).isEqualTo(OptionalInt.of(1));
        assertThat(waiting.nextDeadline()).contains(Plays.at(92));
        assertThat(waiting.queue()).contains(Plays.CLAIMS);
        assertThat(waiting.admits(LENA)).isTrue();
        assertThat(waiting.admits(OMAR)).isFalse();
        assertThat(joined.statuses()).containsExactly(RoutingStepStatus.EXPIRED, RoutingStepStatus.JOINED);
        assertThat(joined.stage()).isEqualTo(Stage.WITH_AGENT);
        assertThat(joined.admits(LENA)).isFalse();
        assertThat(joined)
                .hasToString("RoutingPlay{stage=WITH_AGENT, statuses=[EXPIRED, JOINED], now=2031-03-05T08:14:49.275Z}");
    }

    @Test
    void tellsWhatHappenedSince() {
        RoutingPlay set = Plays.play("Language:Dutch >= 3 FOR 30s THEN Language:Dutch >= 1");
        RoutingPlay active = set.activate(Plays.CLAIMS, Plays.at(2));
        RoutingPlay later = active.advance(Plays.at(99));

        assertThat(active.changesSince(set))
                .containsExactly(change(0, RoutingStepStatus.INACTIVE, RoutingStepStatus.ACTIVE, 2));
        assertThat(later.changesSince(active))
                .containsExactly(
                        change(0, RoutingStepStatus.ACTIVE, RoutingStepStatus.EXPIRED, 32),
                        change(1, RoutingStepStatus.INACTIVE, RoutingStepStatus.ACTIVE, 32));
        assertThat(later.changesSince(later)).isEmpty();
        assertThatThrownBy(() -> active.changesSince(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected an earlier state of the same contact, found another history");
    }

    @Test
    void isForTheOwnerInTheQueueOfAnAgent() {
        RoutingPlay play = Plays.play("Language:Dutch >= 3").activate(PlayQueue.ofAgent("user-omar"), Plays.START);

        assertThat(play.admits(OMAR)).isTrue();
        assertThat(play.admits(LENA)).isFalse();
    }

    @Test
    void isForTheQueueWithoutCriteriaOrSteps() {
        RoutingPlay none =
                RoutingPlay.withoutCriteria(Plays.START, PlayOptions.defaults()).activate(Plays.CLAIMS, Plays.START);
        RoutingPlay empty =
                RoutingPlay.of(RoutingCriteria.builder().build(), Plays.START).activate(Plays.CLAIMS, Plays.START);

        assertThat(List.of(none, empty)).allMatch(play -> play.reach() == Reach.QUEUE && play.admits(OMAR));
        assertThat(none.record()).isEmpty();
        assertThat(empty.record()).hasSize(1);
    }

    @Test
    void isForNobodyWhileTheStepSaysNothing() {
        RoutingStep silent =
                RoutingStep.builder().expiry(lasting(Duration.ofSeconds(9))).build();
        RoutingStep irregular = RoutingStep.builder()
                .expression(new Expression.Irregular(List.of(), JsonFields.empty()))
                .expiry(lasting(Duration.ofSeconds(-9)))
                .build();
        RoutingPlay play = RoutingPlay.of(
                        RoutingCriteria.builder()
                                .steps(List.of(silent, irregular, silent))
                                .build(),
                        Plays.START)
                .activate(Plays.CLAIMS, Plays.START);

        assertThat(play.admits(LENA)).isFalse();
        assertThat(play.advance(Plays.at(9)).activeStep()).hasValue(2);
        assertThat(play.advance(Plays.at(18)).admits(LENA)).isTrue();
    }

    @Test
    void comparesAttributesAsTold() {
        RoutingCriteria criteria = Plays.criteria("language:dutch >= 3");
        PlayOptions ignoringCase = PlayOptions.defaults().with(LetterCase.IGNORED);

        assertThat(RoutingPlay.of(criteria, Plays.START)
                        .activate(Plays.CLAIMS, Plays.START)
                        .admits(LENA))
                .isFalse();
        assertThat(RoutingPlay.of(criteria, Plays.START, ignoringCase)
                        .activate(Plays.CLAIMS, Plays.START)
                        .admits(LENA))
                .isTrue();
    }

    @Test
    void doesNotLookAtWhatARecordTellsOfTheCriteria() {
        RoutingPlay past = Plays.play("Language:Dutch >= 3 FOR 30s THEN Language:Dutch >= 1")
                .activate(Plays.CLAIMS, Plays.at(2))
                .advance(Plays.at(99));
        RoutingCriteria received = past.record().get(0).toBuilder().index(7).build();

        assertThat(RoutingPlay.of(received, Plays.START))
                .isEqualTo(Plays.play("Language:Dutch >= 3 FOR 30s THEN Language:Dutch >= 1"));
    }

    @Test
    void neverExpiresBeyondAllInstants() {
        RoutingStep endless = RoutingStep.builder()
                .expiry(lasting(Duration.ofSeconds(Long.MAX_VALUE)))
                .build();
        RoutingPlay play = RoutingPlay.of(
                        RoutingCriteria.builder().addStep(endless).build(), Plays.START)
                .activate(Plays.CLAIMS, Plays.START);

        assertThat(play.nextDeadline()).isEmpty();
        assertThat(play.advance(Instant.MAX).activeStep()).hasValue(0);
    }

    @Test
    void saysWhatCannotHappen() {
        RoutingPlay play = Plays.play("Language:Dutch >= 3").activate(Plays.CLAIMS, Plays.at(5));

        assertThatThrownBy(() -> play.advance(Plays.at(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected an instant not before `2031-03-05T08:14:09.275Z`, found `2031-03-05T08:14:08.275Z`");
        assertThatThrownBy(() -> play.activate(Plays.CLAIMS, Plays.at(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a contact that is one of `[IN_FLOW]`, found `QUEUED`");
        assertThatThrownBy(() -> play.join(Plays.at(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a contact that an agent is offered, found one that is not");
        assertThatThrownBy(() -> play.offer("user-lena", Plays.at(6)).offer("user-omar", Plays.at(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a contact that no agent is offered, found one that rings");
    }

    private static StepChange change(int step, RoutingStepStatus from, RoutingStepStatus to, long second) {
        return new StepChange(0, 0, step, Optional.of(from), to, Plays.at(second));
    }

    private static Expiry lasting(Duration duration) {
        return Expiry.builder().duration(duration).build();
    }
}
