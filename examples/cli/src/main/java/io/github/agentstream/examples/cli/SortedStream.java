package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * What the validator says of events when they are read in the order of their timestamps, those of one instant in the
 * order that their snapshots tell. Holds of each agent the events that an event still to come may go before; not
 * thread-safe.
 */
final class SortedStream {
    private static final ValidatorOptions TIES_ONLY =
            ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofMillis(1));

    private final Map<Arn, Duration> lateness;
    private final Listener listener;
    private final Map<Arn, OfAgent> agents = new HashMap<>();

    /** Hears of every validation; of those of one agent in their order. */
    interface Listener {
        /** What is said of the event at that place. */
        void said(PieceKey key, Validation validation);

        /** What is said at the end, of no event. */
        void ended(Validation validation);
    }

    /** Without events, of agents whose events are late by so much at most. */
    SortedStream(Map<Arn, Duration> lateness, Listener listener) {
        this.lateness = lateness;
        this.listener = listener;
    }

    void add(PieceKey key, Arn agent, PackedEvent event) {
        agents.computeIfAbsent(agent, arn -> new OfAgent(lateness.get(arn))).add(new Placed(key, event));
    }

    /** Reads what is held, after the last event. */
    void end() {
        agents.values().forEach(OfAgent::end);
        agents.clear();
    }

    private record Placed(PieceKey key, PackedEvent event) {
        private static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.event.time())
                .thenComparing(placed -> placed.key.source())
                .thenComparing(placed -> placed.key.index());
    }

    private final class OfAgent {
        private final Duration lateness;
        private final PriorityQueue<Placed> held = new PriorityQueue<>(Placed.ORDER);
        private final AgentStreamValidator validator = new AgentStreamValidator(TIES_ONLY);
        private final Map<AgentEvent, PieceKey> waiting = new IdentityHashMap<>();
        private Instant newest = Instant.MIN;

        OfAgent(Duration lateness) {
            this.lateness = lateness;
        }

        void add(Placed placed) {
            held.add(placed);
            if (placed.event().time().isAfter(newest)) {
                newest = placed.event().time();
                Instant settled = newest.minus(lateness);
                while (held.element().event().time().isBefore(settled)) {
                    validate(held.remove());
                }
            }
        }

        void end() {
            while (!held.isEmpty()) {
                validate(held.remove());
            }
            tell(validator.end());
        }

        private void validate(Placed placed) {
            AgentEvent event = placed.event().event();
            waiting.put(event, placed.key());
            tell(validator.accept(event));
        }

        private void tell(List<Validation> established) {
            for (Validation validation : established) {
                validation
                        .event()
                        .map(waiting::remove)
                        .ifPresentOrElse(key -> listener.said(key, validation), () -> listener.ended(validation));
            }
        }
    }
}
