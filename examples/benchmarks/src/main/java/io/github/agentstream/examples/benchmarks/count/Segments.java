package io.github.agentstream.examples.benchmarks.count;

import io.github.agentstream.examples.benchmarks.data.EventSet;
import io.github.agentstream.examples.benchmarks.data.EventSize;
import io.github.agentstream.examples.benchmarks.data.Events;
import io.github.agentstream.examples.benchmarks.peer.OursRemembering;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a validator establishes from the successive events, each transition in a validation of its own. */
public final class Segments {
    private Segments() {}

    /** In the order of the events; the same for each call. */
    public static List<Validation> of(EventSize size) throws IOException {
        OursRemembering reader = new OursRemembering();
        AgentStreamValidator validator = new AgentStreamValidator();
        List<Validation> steps = new ArrayList<>();
        for (byte[] document : Events.of(EventSet.SUCCESSIVE, size)) {
            validator.accept(reader.read(document)).forEach(validation -> split(validation, steps));
        }
        return steps;
    }

    private static void split(Validation whole, List<Validation> steps) {
        Optional<AgentSnapshot> base = whole.base();
        for (Transition transition : whole.transitions()) {
            steps.add(new Validation(whole.agent(), whole.event(), base, List.of(transition), List.of()));
            base = Optional.empty();
        }
    }
}
