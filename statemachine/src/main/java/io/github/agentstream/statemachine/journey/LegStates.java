package io.github.agentstream.statemachine.journey;

import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.ContactTransition;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The states of one contact at agents, from transitions in any order. */
final class LegStates {
    /** Of the steps of one instant, one that leads to another comes first. */
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::agent)
            .thenComparing(Step::at)
            .thenComparing(Step::before)
            .thenComparing(Step::after);

    private static final Comparator<LegState> BY_TIME = Comparator.<LegState, Instant>comparing(
                    state -> state.from().orElse(Instant.MIN))
            .thenComparing(state -> state.to().orElse(Instant.MAX));

    final TreeSet<Step> steps = new TreeSet<>(ORDER);

    record Step(Arn agent, Instant at, ContactPhase before, ContactPhase after) {

        /** A lost session ends its contacts; when it is found again, that is taken back at the same instant. */
        boolean isTakenBack(Set<Step> steps) {
            boolean comesOrGoes = before == ContactPhase.ABSENT || after == ContactPhase.ABSENT;
            return comesOrGoes && steps.contains(new Step(agent, at, after, before));
        }
    }

    void add(ContactTransition step) {
        steps.add(new Step(step.agent(), step.at(), ContactPhase.of(step.before()), ContactPhase.of(step.after())));
    }

    /** In the order in which they began. */
    List<LegState> states() {
        List<LegState> states = new ArrayList<>();
        LegState last = null;
        for (Step step : steps) {
            if (step.isTakenBack(steps)) {
                continue;
            }
            if (last != null && last.agent().equals(step.agent())) {
                states.set(
                        states.size() - 1,
                        new LegState(last.agent(), last.state(), last.from(), Optional.of(step.at())));
            } else if (step.before() != ContactPhase.ABSENT) {
                states.add(new LegState(step.agent(), step.before(), Optional.empty(), Optional.of(step.at())));
            }
            last = null;
            if (step.after() != ContactPhase.ABSENT) {
                last = new LegState(step.agent(), step.after(), Optional.of(step.at()), Optional.empty());
                states.add(last);
            }
        }
        states.sort(BY_TIME);
        return states;
    }
}
