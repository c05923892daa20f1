package io.github.agentstream.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.ContactState;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AgentStreamValidatorProperties {

    @Property
    void observesEveryStepOfAnUnbrokenStream(@ForAll("states") List<ContactState> states) {
        assertThat(observed(validate(stream(states)))).isEqualTo(expected(states));
    }

    @Property
    void losesNothingByRepeatedDeliveries(@ForAll("states") List<ContactState> states) {
        List<AgentEvent> twice = new ArrayList<>();
        stream(states).forEach(event -> twice.addAll(List.of(event, event)));

        assertThat(observed(validate(twice))).isEqualTo(observed(validate(stream(states))));
    }

    @Property
    void bridgesALostEvent(@ForAll("statesButHold") List<ContactState> states, @ForAll @IntRange(max = 11) int lost) {
        List<AgentEvent> events = stream(states);
        int index = lost % events.size();
        boolean withinStream = index > 0 && index < events.size() - 1;
        events.remove(index);
        List<Validation> validations = validate(events);

        assertThat(validations.stream().flatMap(v -> v.findings().stream()))
                .filteredOn(finding -> finding.code().equals("EVENT_LOST_BEFORE"))
                .hasSize(withinStream ? 1 : 0);
        if (withinStream) {
            assertThat(withoutDetours(observed(validations))).isEqualTo(expected(states));
        }
        assertThat(validations.stream().flatMap(v -> v.findings().stream()))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Provide
    Arbitrary<List<ContactState>> states() {
        return Arbitraries.of(ContactState.values()).list().ofMinSize(1).ofMaxSize(12);
    }

    /** The start of a hold is that of the connection before it, which a gap then shows as a step of its own. */
    @Provide
    Arbitrary<List<ContactState>> statesButHold() {
        return Arbitraries.of(ContactState.values())
                .filter(state -> !state.is(ContactState.Known.CONNECTED_ONHOLD))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** A call that is in each state from one minute to the next. */
    private static List<AgentEvent> stream(List<ContactState> states) {
        List<AgentEvent> events = new ArrayList<>();
        AgentSnapshot before = AgentEvents.IDLE;
        for (int i = 0; i < states.size(); i++) {
            String time = "10:%02d:00".formatted(i);
            AgentSnapshot after = AgentEvents.available(AgentEvents.call("c1", states.get(i), time));
            events.add(AgentEvents.change(time, before, after));
            before = after;
        }
        return events;
    }

    private static List<Validation> validate(List<AgentEvent> events) {
        AgentStreamValidator validator = new AgentStreamValidator();
        return events.stream()
                .flatMap(event -> validator.accept(event).stream())
                .toList();
    }

    private static List<String> observed(List<Validation> validations) {
        return validations.stream()
                .flatMap(validation -> validation.transitions().stream())
                .map(step -> step.from() + " > " + step.to() + " " + step.at())
                .toList();
    }

    /** A finished contact that is active after a gap was removed and offered again in it. */
    private static List<String> withoutDetours(List<String> steps) {
        return List.of(String.join("\n", steps)
                .replaceAll("(?m)> ABSENT (\\S+)\nABSENT (> \\S+ \\1)$", "$2")
                .split("\n"));
    }

    private static List<String> expected(List<ContactState> states) {
        List<String> steps = new ArrayList<>();
        String before = Transition.ABSENT;
        for (int i = 0; i < states.size(); i++) {
            String after = states.get(i).value();
            steps.add(before + " > " + after + " " + AgentEvents.at("10:%02d:00".formatted(i)));
            before = after;
        }
        return steps;
    }
}
