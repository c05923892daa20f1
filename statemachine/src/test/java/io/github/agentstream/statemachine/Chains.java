package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of each contact of an agent, of the status and of the session, as chains: each goes on from the last one. */
final class Chains {
    private final Map<String, Link> links = new HashMap<>();

    private Chains() {}

    /** Checks that each step goes on from the one before or from the base, and not before it. */
    static void assertUnbroken(List<Validation> told) {
        Map<Arn, Chains> agents = new HashMap<>();
        told.forEach(validation -> agents.computeIfAbsent(validation.agent(), agent -> new Chains())
                .goOn(validation));
    }

    private void goOn(Validation validation) {
        List<Transition> steps = validation.transitions();
        int lost = lossesOf(steps);
        steps.subList(0, lost).forEach(this::goOn);
        validation.base().ifPresent(this::begin);
        steps.subList(lost, steps.size()).forEach(this::goOn);
    }

    /** How many of the steps end the session before: those of the first one's instant and event. */
    private static int lossesOf(List<Transition> steps) {
        if (steps.isEmpty() || !steps.get(0).to().equals(Session.LOST.name())) {
            return 0;
        }
        Sighting loss = steps.get(0).sighting();
        return (int)
                steps.stream().takeWhile(step -> step.sighting().equals(loss)).count();
    }

    private void begin(AgentSnapshot base) {
        links.keySet().removeIf(subject -> !subject.equals("session"));
        base.agentStatus().ifPresent(status -> links.put("status", new Link(status.name(), Instant.MIN)));
        ContactList.of(Optional.of(base))
                .forEach(contact ->
                        links.put(contact.contactId(), new Link(contact.state().value(), Instant.MIN)));
    }

    private void goOn(Transition step) {
        String subject = StoryText.subjectOf(step);
        String unseen = subject.equals("session") ? Session.UNKNOWN.name() : Transition.ABSENT;
        Link last = links.getOrDefault(subject, new Link(unseen, Instant.MIN));
        assertThat(step.at()).as("%s", step).isAfterOrEqualTo(last.at());
        boolean firstOfSession = subject.equals("status") && step.from().equals(Transition.ABSENT);
        if (!firstOfSession) {
            assertThat(step.from()).as("%s", step).isEqualTo(last.state());
        }
        links.put(subject, new Link(step.to(), step.at()));
    }

    private record Link(String state, Instant at) {}
}
