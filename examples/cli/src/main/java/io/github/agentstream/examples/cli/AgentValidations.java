package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.model.reader.Piece;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the validator says of agent events in the order of their timestamps: a first reading finds the agents whose events
 * came otherwise, a second one sorts the events of these alone, and those of the others are validated as they come.
 */
final class AgentValidations {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final Set<Arn> disordered;
    private final Map<SortedStream.Key, Validation> sorted;
    private final Consumer<Validation> listener;

    private AgentValidations(
            Set<Arn> disordered, Map<SortedStream.Key, Validation> sorted, Consumer<Validation> listener) {
        this.disordered = disordered;
        this.sorted = sorted;
        this.listener = listener;
    }

    /**
     * Does the first readings.
     *
     * @param listener hears of every validation, those of one agent in their order
     */
    static AgentValidations of(Readings readings, Consumer<Validation> listener) throws IOException {
        AgentOrder order = new AgentOrder();
        readings.each("looking for the order", (source, piece) -> {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                order.accept(event);
            }
        });
        Set<Arn> disordered = order.disordered();
        Map<SortedStream.Key, Validation> sorted =
                disordered.isEmpty() ? Map.of() : sort(readings, disordered, listener);
        return new AgentValidations(disordered, sorted, listener);
    }

    private static Map<SortedStream.Key, Validation> sort(
            Readings readings, Set<Arn> agents, Consumer<Validation> listener) throws IOException {
        SortedStream sorted = new SortedStream(listener);
        readings.each("sorting", (source, piece) -> {
            if (piece instanceof Decoded decoded
                    && decoded.value() instanceof AgentEvent event
                    && agents.contains(event.agentArn())) {
                sorted.add(key(source, piece), event.agentArn(), PackedEvent.of(event, decoded));
            }
        });
        return sorted.validate();
    }

    /** What is said of that piece; empty when it is no agent event, or nothing is. */
    Optional<Validation> of(Source source, Decoded decoded) {
        if (!(decoded.value() instanceof AgentEvent event)) {
            return Optional.empty();
        }
        if (disordered.contains(event.agentArn())) {
            return Optional.ofNullable(sorted.get(key(source, decoded)));
        }
        Optional<Validation> validation = validator.accept(event).stream().findFirst();
        validation.ifPresent(listener);
        return validation;
    }

    /** Ends the sessions that are open, after the last piece. */
    void end() {
        validator.end().forEach(listener);
    }

    private static SortedStream.Key key(Source source, Piece piece) {
        return new SortedStream.Key(source.number(), piece.position().index());
    }
}
