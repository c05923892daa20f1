package io.github.agentstream.routing.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.model.criteria.RoutingStep;
import io.github.agentstream.model.criteria.RoutingStepStatus;
import io.github.agentstream.statemachine.lifecycle.RoutingStepLifecycle;
import io.github.agentstream.statemachine.lifecycle.RoutingStepPhase;
import io.github.agentstream.statemachine.lifecycle.RoutingStepTimer;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What holds for every contact, whatever happened to it. */
final class Invariants {
    private Invariants() {}

    static void check(RoutingPlay play, Verdict worst) {
        atMostOneStepIsActive(play);
        theTimelineHasNoGapAndNoOverlap(play);
        theTimelineTellsTheTimesOfActiveSteps(play);
        theLifecycleKnowsEveryChange(play, worst);
        thePresentAgreesWithItself(play);
    }

    private static void atMostOneStepIsActive(RoutingPlay play) {
        List<RoutingStepStatus> all = new ArrayList<>();
        records(play)
                .forEach(record -> record.forEach(criteria ->
                        criteria.steps().forEach(step -> all.add(step.status().orElseThrow()))));
        assertThat(all.stream().filter(RoutingStepStatus.ACTIVE::equals))
                .hasSize(play.activeStep().isPresent() ? 1 : 0);
    }

    private static void theTimelineHasNoGapAndNoOverlap(RoutingPlay play) {
        List<Stretch> timeline = play.timeline();
        for (int i = 1; i < timeline.size(); i++) {
            assertThat(timeline.get(i - 1).end()).contains(timeline.get(i).start());
        }
        assertThat(timeline)
                .allMatch(stretch ->
                        stretch.end().isEmpty() || !stretch.end().get().isBefore(stretch.start()));
        assertThat(timeline.get(0).start()).isEqualTo(Plays.START);
        Stretch last = timeline.get(timeline.size() - 1);
        assertThat(last.end().isPresent()).isEqualTo(play.stage() == Stage.ENDED);
    }

    private static void theTimelineTellsTheTimesOfActiveSteps(RoutingPlay play) {
        List<String> changes = new ArrayList<>();
        for (StepChange change : play.history()) {
            String place = change.contact() + " " + change.index() + " " + change.step();
            if (change.to().equals(RoutingStepStatus.ACTIVE)) {
                changes.add(place + " begins " + change.at());
            } else if (change.from().equals(Optional.of(RoutingStepStatus.ACTIVE))) {
                changes.add(place + " ends " + change.at());
            }
        }
        List<String> stretches = new ArrayList<>();
        for (Stretch stretch : play.timeline()) {
            if (stretch.reach() == Reach.STEP) {
                String place = stretch.contact() + " " + stretch.index().orElseThrow() + " "
                        + stretch.step().orElseThrow();
                stretches.add(place + " begins " + stretch.start());
                stretch.end().ifPresent(end -> stretches.add(place + " ends " + end));
            }
        }
        assertThat(changes).isEqualTo(stretches);
    }

    private static void theLifecycleKnowsEveryChange(RoutingPlay play, Verdict worst) {
        Map<String, Optional<RoutingStepStatus>> seen = new HashMap<>();
        for (StepChange change : play.history()) {
            String place = change.contact() + " " + change.index() + " " + change.step();
            assertThat(change.from()).isEqualTo(seen.getOrDefault(place, Optional.empty()));
            seen.put(place, Optional.of(change.to()));
            RoutingStepTimer timer = record(play, change)
                    .map(criteria -> RoutingStepTimer.of(criteria.steps().get(change.step())))
                    .orElse(RoutingStepTimer.TIMED);
            assertThat(RoutingStepLifecycle.TABLE.verdict(
                            RoutingStepPhase.of(change.from()), RoutingStepPhase.of(Optional.of(change.to())), timer))
                    .isLessThanOrEqualTo(worst);
        }
        for (List<RoutingCriteria> record : records(play)) {
            for (RoutingCriteria criteria : record) {
                for (int step = 0; step < criteria.steps().size(); step++) {
                    String place = records(play).indexOf(record) + " "
                            + criteria.index().orElseThrow() + " " + step;
                    assertThat(seen.get(place))
                            .isEqualTo(criteria.steps().get(step).status());
                }
            }
        }
    }

    private static void thePresentAgreesWithItself(RoutingPlay play) {
        assertThat(play.reach() == Reach.STEP).isEqualTo(play.activeStep().isPresent());
        assertThat(play.nextDeadline().filter(due -> !due.isAfter(play.now()))).isEmpty();
        assertThat(play.record()).hasSizeLessThanOrEqualTo(3);
        play.record().stream()
                .flatMap(criteria -> criteria.steps().stream())
                .filter(step -> step.expiry().isPresent())
                .forEach(step -> assertThat(expiredAt(step))
                        .isEqualTo(step.status().equals(Optional.of(RoutingStepStatus.EXPIRED))));
    }

    private static boolean expiredAt(RoutingStep step) {
        return step.expiry().orElseThrow().expiryTimestamp().isPresent();
    }

    private static Optional<RoutingCriteria> record(RoutingPlay play, StepChange change) {
        return records(play).get(change.contact()).stream()
                .filter(criteria -> criteria.index().orElseThrow() == change.index())
                .findFirst();
    }

    private static List<List<RoutingCriteria>> records(RoutingPlay play) {
        List<List<RoutingCriteria>> records = new ArrayList<>(play.earlierRecords());
        records.add(play.record());
        return records;
    }
}
