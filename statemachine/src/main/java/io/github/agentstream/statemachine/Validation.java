package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import java.util.List;

/**
 * What {@link AgentStreamValidator} establishes from one event. Immutable.
 *
 * @param transitions the steps that the event shows: inferred ones first, then observed ones; status before contacts,
 *     contacts by id; empty when nothing changed
 * @param findings what is to be said about the event, sorted; empty when nothing is
 */
public record Validation(List<Transition> transitions, List<Finding> findings) {

    /** Copies the lists and sorts the findings. */
    public Validation {
        transitions = List.copyOf(transitions);
        findings = findings.stream().sorted().toList();
    }
}
