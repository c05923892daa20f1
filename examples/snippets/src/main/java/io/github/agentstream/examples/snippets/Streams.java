package io.github.agentstream.examples.snippets;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.Evidence;
import io.github.agentstream.statemachine.Transition;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.diff.Change;
import io.github.agentstream.statemachine.diff.SnapshotDiff;
import io.github.agentstream.statemachine.lifecycle.ContactContext;
import io.github.agentstream.statemachine.lifecycle.ContactEventLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import io.github.agentstream.statemachine.lifecycle.InitiationGroup;
import io.github.agentstream.statemachine.lifecycle.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Follows agents and contacts over time. */
final class Streams {
    private Streams() {}

    // snippet: validate-file
    static List<Transition> transitions(List<AgentEvent> events) {
        AgentStreamValidator validator = new AgentStreamValidator();
        return events.stream()
                .sorted(Comparator.comparing(AgentEvent::eventTimestamp))
                .flatMap(event -> validator.accept(event).stream())
                .flatMap(validation -> validation.transitions().stream())
                .toList();
    }
    // end

    // snippet: validate-stream
    static boolean isClean(AgentStreamValidator validator, AgentEvent event) {
        validator.forgetBefore(event.eventTimestamp().minus(Duration.ofDays(1)));
        return validator.accept(event).stream()
                .flatMap(validation -> validation.findings().stream())
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }
    // end

    // snippet: observed-only
    static List<Transition> observed(Validation validation) {
        return validation.transitions().stream()
                .filter(step -> step.evidence() == Evidence.OBSERVED)
                .toList();
    }
    // end

    // snippet: snapshot-diff
    static List<String> changes(AgentEvent event) {
        List<String> lines = new ArrayList<>();
        for (Change change : SnapshotDiff.between(event.previousAgentSnapshot(), event.currentAgentSnapshot())) {
            if (change instanceof Change.ContactAdded added) {
                lines.add("new contact " + added.contact().contactId());
            } else if (change instanceof Change.ContactStateChanged step) {
                lines.add(step.before().state() + " -> " + step.after().state());
            } else if (change instanceof Change.ContactRemoved removed) {
                lines.add("gone " + removed.contact().contactId());
            } else if (change instanceof Change.StatusChanged status) {
                lines.add("status " + status.after().name());
            }
        }
        return lines;
    }
    // end

    // snippet: state-table
    static Rule pauseOfACall() {
        ContactContext call = new ContactContext(Channel.Known.VOICE, InitiationGroup.INBOUND);
        return ContactLifecycle.TABLE.rule(ContactPhase.CONNECTED, ContactPhase.PAUSED, call);
    }
    // end

    // snippet: contact-events
    static List<String> contradictions(Collection<ContactEvent> events) {
        return ContactEventLifecycle.judge(events).stream()
                .map(Finding::message)
                .toList();
    }
    // end
}
