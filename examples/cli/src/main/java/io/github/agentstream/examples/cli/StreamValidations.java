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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What there is to say of records beside others of the same agent or contact.
 *
 * <p>Agent events are validated in the order of their timestamps: a first reading finds the agents whose events came
 * otherwise, and how late they were; a second one sorts the events of these alone, and those of the others are validated as
 * they come. The sets of contact events are judged by the first reading.
 */
final class StreamValidations {
    private final AgentStreamValidator validator = new AgentStreamValidator();
    private final Set<Arn> disordered;
    private final Map<PieceKey, Said> early;
    private final Consumer<Validation> listener;

    private StreamValidations(Set<Arn> disordered, Map<PieceKey, Said> early, Consumer<Validation> listener) {
        this.disordered = disordered;
        this.early = early;
        this.listener = listener;
    }

    /**
     * Does the first readings.
     *
     * @param withTransitions whether transitions will be asked for, beside findings
     * @param listener hears of every validation, those of one agent in their order
     */
    static StreamValidations of(Readings readings, boolean withTransitions, Consumer<Validation> listener)
            throws IOException {
        AgentOrder order = new AgentOrder();
        ContactEventSets contacts = new ContactEventSets(ContactEventSets.MOST_CONTACTS);
        readings.each("looking for the order", (source, piece) -> {
            if (piece instanceof Decoded decoded && decoded.value() instanceof AgentEvent event) {
                order.accept(event);
            } else if (piece instanceof Decoded decoded && decoded.value() instanceof ContactEvent event) {
                contacts.add(PieceKey.of(source, decoded), event);
            }
        });
        Map<PieceKey, Said> early = new HashMap<>();
        contacts.judge().forEach((key, findings) -> early.put(key, new Said(findings, List.of())));
        Map<Arn, Duration> lateness = order.lateness();
        if (!lateness.isEmpty()) {
            sort(readings, lateness, new SortedStream.Listener() {
                @Override
                public void said(PieceKey key, Validation validation) {
                    listener.accept(validation);
                    Said said = new Said(validation.findings(), withTransitions ? validation.transitions() : List.of());
                    if (!said.equals(Said.NOTHING)) {
                        early.put(key, said);
                    }
                }

                @Override
                public void ended(Validation validation) {
                    listener.accept(validation);
                }
            });
        }
        return new StreamValidations(lateness.keySet(), early, listener);
    }

    private static void sort(Readings readings, Map<Arn, Duration> lateness, SortedStream.Listener listener)
            throws IOException {
        SortedStream sorted = new SortedStream(lateness, listener);
        readings.each("sorting", (source, piece) -> {
            if (piece instanceof Decoded decoded
                    && decoded.value() instanceof AgentEvent event
                    && lateness.containsKey(event.agentArn())) {
                sorted.add(PieceKey.of(source, piece), event.agentArn(), PackedEvent.of(event, decoded));
            }
        });
        sorted.end();
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
        if (decoded.value() instanceof AgentEvent event && !disordered.contains(event.agentArn())) {
            Validation validation = validator.accept(event).get(0);
            listener.accept(validation);
            return new Said(validation.findings(), validation.transitions());
        }
        Said said = early.remove(PieceKey.of(source, decoded));
        return said == null ? Said.NOTHING : said;
    }

    /** Ends the sessions that are open, after the last piece. */
    void end() {
        validator.end().forEach(listener);
    }
}
