package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of each contact, and those of the session, as chains in which one goes on from the other. */
final class Chains {
    private Chains() {}

    /** Checks that each step goes on from the one before, not before it. A new base begins new chains. */
    static void assertUnbroken(List<Validation> told) {
        Map<Arn, Map<String, List<Transition>>> agents = new HashMap<>();
        for (Validation validation : told) {
            Map<String, List<Transition>> chains = agents.computeIfAbsent(validation.agent(), agent -> new HashMap<>());
            boolean based = validation.base().isPresent();
            for (Transition step : validation.transitions()) {
                if (based && !isLoss(step, validation)) {
                    chains.keySet().removeIf(subject -> !subject.equals("session"));
                    based = false;
                }
                List<Transition> chain =
                        chains.computeIfAbsent(StoryText.subjectOf(step), subject -> new ArrayList<>());
                if (!chain.isEmpty()) {
                    assertFollows(chain.get(chain.size() - 1), step);
                }
                chain.add(step);
            }
        }
        agents.values().forEach(chains -> chains.values().forEach(Chains::assertSpanned));
    }

    /** The steps that end the session before come first, as shown by the event before. */
    private static boolean isLoss(Transition step, Validation validation) {
        List<Transition> steps = validation.transitions();
        return steps.get(0).to().equals(Session.LOST.name())
                && step.sighting().equals(steps.get(0).sighting());
    }

    private static void assertFollows(Transition before, Transition step) {
        assertThat(step.at()).as(step + " after " + before).isAfterOrEqualTo(before.at());
        boolean newSession = step instanceof StatusTransition && step.from().equals(Transition.ABSENT);
        if (!newSession) {
            assertThat(step.from()).as(step + " after " + before).isEqualTo(before.to());
        }
    }

    /** The time in all states together is that from the first step to the last. */
    private static void assertSpanned(List<Transition> chain) {
        Duration sum = Duration.ZERO;
        for (int i = 1; i < chain.size(); i++) {
            Duration time = Duration.between(chain.get(i - 1).at(), chain.get(i).at());
            assertThat(time).isGreaterThanOrEqualTo(Duration.ZERO);
            sum = sum.plus(time);
        }
        assertThat(sum)
                .isEqualTo(Duration.between(
                        chain.get(0).at(), chain.get(chain.size() - 1).at()));
    }
}
