package io.github.agentstream.examples.cli;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.reader.Decoded;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What there is to say of records beside others of the same agent or contact.
 *
 * <p>Agent events are validated in the order of their timestamps: a first reading finds the agents whose events came
 * otherwise, a second one sorts the events of these alone, and those of the others are validated as they come. The sets of
 * contact events are judged by the first reading.
 */
final class StreamValidations {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final Set<Arn> disordered;
    private final Map<PieceKey, Validation> sorted;
    private final Map<PieceKey, List<Finding>> ofContacts;
    private final Consumer<Validation> listener;

    private StreamValidations(
            Set<Arn> disordered,
            Map<PieceKey, Validation> sorted,
            Map<PieceKey, List<Finding>> ofContacts,
            Consumer<Validation> listener) {
        this.disordered = disordered;
        this.sorted = sorted;
        this.ofContacts = ofContacts;
        this.listener = listener;
    }

    /**
     * Does the first readings.
     *
     * @param listener hears of every validation, those of one agent in their order
     */
    static StreamValidations of(Readings readings, Consumer<Validation> listener) throws IOException {
        AgentOrder order = new AgentOrder();
        ContactEventSets contacts = new ContactEventSets(ContactEventSets.MOST_CONTACTS);
        readings.each("looking for the order", (source, piece) -> {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                order.accept(event);
            } else if (piece instanceof Decoded decoded && decoded.value() instanceof ContactEvent event) {
                contacts.add(PieceKey.of(source, decoded), event);
            }
        });
        Set<Arn> disordered = order.disordered();
        Map<PieceKey, Validation> sorted = disordered.isEmpty() ? Map.of() : sort(readings, disordered, listener);
        return new StreamValidations(disordered, sorted, contacts.judge(), listener);
    }

    private static Map<PieceKey, Validation> sort(Readings readings, Set<Arn> agents, Consumer<Validation> listener)
            throws IOException {
        SortedStream sorted = new SortedStream(listener);
        readings.each("sorting", (source, piece) -> {
            if (piece instanceof Decoded decoded
                    && decoded.value() instanceof AgentEvent event
                    && agents.contains(event.agentArn())) {
                sorted.add(PieceKey.of(source, piece), event.agentArn(), PackedEvent.of(event, decoded));
            }
        });
        return sorted.validate();
    }

    /**
     * What is said of a record.
     *
     * @param findings sorted
     */
    record Said(List<Finding> findings, List<Transition> transitions) {
        private static final Said NOTHING = new Said(List.of(), List.of());
    }

    /** What is said of that piece beside what its reader found. Ask once for each, in their order. */
    Said of(Source source, Decoded decoded) {
        PieceKey key = PieceKey.of(source, decoded);
        if (decoded.value() instanceof AgentEvent event) {
            return validation(key, event)
                    .map(validation -> new Said(validation.findings(), validation.transitions()))
                    .orElse(Said.NOTHING);
        }
        return ofContacts.containsKey(key) ? new Said(ofContacts.get(key), List.of()) : Said.NOTHING;
    }

    private Optional<Validation> validation(PieceKey key, AgentEvent event) {
        if (disordered.contains(event.agentArn())) {
            return Optional.ofNullable(sorted.get(key));
        }
        Optional<Validation> validation = validator.accept(event).stream().findFirst();
        validation.ifPresent(listener);
        return validation;
    }

    /** Ends the sessions that are open, after the last piece. */
    void end() {
        validator.end().forEach(listener);
    }
}
