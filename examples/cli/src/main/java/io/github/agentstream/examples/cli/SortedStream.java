package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the validator says of events when they are read in the order of their timestamps, those of one instant in the
 * order that their snapshots tell. Holds the events it is given until {@link #validate}; not thread-safe.
 */
final class SortedStream {
    private static final ValidatorOptions TIES_ONLY =
            ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMillis(1));

    private final Map<Arn, List<Placed>> events = new HashMap<>();
    private final Consumer<Validation> listener;

    private record Placed(PieceKey key, PackedEvent event) {}

    /** Without events; the listener hears of every validation, those of one agent in their order. */
    SortedStream(Consumer<Validation> listener) {
        this.listener = listener;
    }

    void add(PieceKey key, Arn agent, PackedEvent event) {
        events.computeIfAbsent(agent, any -> new ArrayList<>()).add(new Placed(key, event));
    }

    /** What is said of each event, for those of which something is. */
    Map<PieceKey, Validation> validate() {
        Map<PieceKey, Validation> validations = new HashMap<>();
        for (List<Placed> ofAgent : events.values()) {
            ofAgent.sort(Comparator.comparing(placed -> placed.event().time()));
            validate(ofAgent, validations);
            ofAgent.clear();
        }
        return validations;
    }

    private void validate(List<Placed> ofAgent, Map<PieceKey, Validation> validations) {
        AgentStreamValidator validator = new AgentStreamValidator(TIES_ONLY);
        Map<AgentEvent, PieceKey> waiting = new IdentityHashMap<>();
        for (Placed placed : ofAgent) {
            AgentEvent event = placed.event().event();
            waiting.put(event, placed.key());
            keep(validator.accept(event), waiting, validations);
        }
        keep(validator.end(), waiting, validations);
    }

    private void keep(
            List<Validation> established, Map<AgentEvent, PieceKey> waiting, Map<PieceKey, Validation> validations) {
        for (Validation validation : established) {
            listener.accept(validation);
            boolean says = !validation.findings().isEmpty()
                    || !validation.transitions().isEmpty();
            validation
                    .event()
                    .map(waiting::remove)
                    .filter(key -> says)
                    .ifPresent(key -> validations.put(key, validation));
        }
    }
}
