package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What {@link AgentStreamValidator} establishes from one event, or from silence. Immutable.
 *
 * @param agent the agent
 * @param event the event; empty when silence alone shows it
 * @param base the snapshot that the agent's timeline begins with: what was already so when the first event came, be it
 *     the first of all or the first after a LOGIN that found the session before unfinished. No transition leads to it.
 *     Empty for every other event
 * @param transitions the steps that the event shows, in an order in which they follow each other: a session that is lost
 *     or taken back first, then LOGIN, then the status, then contacts by id, then LOGOUT; empty when nothing changed
 * @param findings what is to be said about the event, sorted; empty when nothing is
 */
public record Validation(
        Arn agent,
        Optional<AgentEvent> event,
        Optional<AgentSnapshot> base,
        List<Transition> transitions,
        List<Finding> findings) {
    private static final Set<String> IGNORED = Set.of(StreamRule.EVENT_DUPLICATE.name(), StreamRule.EVENT_LATE.name());

    /** Copies the lists and sorts the findings. */
    public Validation {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(base, "base");
        transitions = List.copyOf(transitions);
        findings = findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted().toList();
    }

    /** Whether the event was repeated or late, so that it changes nothing of what is known. */
    public boolean isIgnored() {
        for (Finding finding : findings) {
            if (IGNORED.contains(finding.code())) {
                return true;
            }
        }
        return false;
    }

    /** This, with another finding. */
    Validation with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Validation(agent, event, base, transitions, more);
    }

    /** An event that changes nothing of what is known. */
    static Validation ignored(AgentEvent event, Finding finding) {
        return new Validation(event.agentArn(), Optional.of(event), Optional.empty(), List.of(), List.of(finding));
    }
}
