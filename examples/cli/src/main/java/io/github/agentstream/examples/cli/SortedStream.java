package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the validator says of events when they are read in the order of their timestamps, those of one instant in the
 * order received. Holds the events it is given until {@link #validate}; not thread-safe.
 */
final class SortedStream {
    private final Map<Arn, List<Placed>> events = new HashMap<>();

    private record Placed(Key key, PackedEvent event) {}

    /** What tells two events of all inputs apart. */
    record Key(int source, long index) {}

    void add(Key key, Arn agent, PackedEvent event) {
        events.computeIfAbsent(agent, any -> new ArrayList<>()).add(new Placed(key, event));
    }

    /** What is said of each event, for those of which something is. */
    Map<Key, Validation> validate() {
        Map<Key, Validation> validations = new HashMap<>();
        for (List<Placed> ofAgent : events.values()) {
            ofAgent.sort(Comparator.comparing(placed -> placed.event().time()));
            AgentStreamValidator validator = new AgentStreamValidator();
            for (Placed placed : ofAgent) {
                Validation validation = validator.accept(placed.event().event());
                if (!validation.findings().isEmpty()
                        || !validation.transitions().isEmpty()) {
                    validations.put(placed.key(), validation);
                }
            }
            ofAgent.clear();
        }
        return validations;
    }
}
