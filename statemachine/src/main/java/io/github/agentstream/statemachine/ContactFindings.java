package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.lifecycle.ContactContext;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import io.github.agentstream.statemachine.lifecycle.Rule;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be said about the contacts of one event. */
final class ContactFindings {
    private static final String BEFORE = "/PreviousAgentSnapshot";
    private static final String AFTER = "/CurrentAgentSnapshot";

    private final AgentEvent event;

    ContactFindings(AgentEvent event) {
        this.event = event;
    }

    List<Finding> about(Change.OfContact change) {
        List<Finding> findings = new ArrayList<>();
        Rule rule = ContactLifecycle.TABLE.rule(
                phaseOf(change.listedBefore()), phaseOf(change.listedAfter()), ContactContext.of(change.contact()));
        kindOf(rule.verdict()).ifPresent(kind -> findings.add(about(change, kind, rule)));
        if (change instanceof Change.ContactStateChanged step && startsEarlier(step)) {
            findings.add(startedEarlier(step));
        }
        return findings;
    }

    /** Findings about contacts that the current snapshot lists more than once. */
    List<Finding> aboutRepeated() {
        List<Finding> findings = new ArrayList<>();
        List<Contact> contacts =
                event.currentAgentSnapshot().map(AgentSnapshot::contacts).orElse(List.of());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < contacts.size(); i++) {
            String id = contacts.get(i).contactId();
            if (!ids.add(id)) {
                findings.add(StreamRule.CONTACT_REPEATED
                        .about(event, AFTER + "/Contacts/" + i + "/ContactId")
                        .contactId(id)
                        .message("Expected a snapshot to list each contact once, found `" + id + "` again.")
                        .build());
            }
        }
        return findings;
    }

    static Optional<StreamRule> kindOf(Verdict verdict) {
        return switch (verdict) {
            case EXPECTED, TOLERATED -> Optional.empty();
            case SUSPICIOUS -> Optional.of(StreamRule.TRANSITION_SUSPICIOUS);
            case IMPOSSIBLE -> Optional.of(StreamRule.TRANSITION_IMPOSSIBLE);
        };
    }

    private Finding about(Change.OfContact change, StreamRule kind, Rule rule) {
        String location = change.listedAfter()
                .map(after -> pointer(AFTER, event.currentAgentSnapshot(), after) + "/State")
                .orElseGet(() -> pointer(BEFORE, event.previousAgentSnapshot(), change.contact()));
        String channel =
                change.contact().channel().map(value -> "`" + value + "` ").orElse("");
        String message = "Expected a state that follows `%s` of a %scontact, found `%s`. %s"
                .formatted(stateOf(change.listedBefore()), channel, stateOf(change.listedAfter()), rule.sentence());
        return kind.about(event, location)
                .contactId(change.contact().contactId())
                .message(message)
                .build();
    }

    private Finding startedEarlier(Change.ContactStateChanged step) {
        String location = pointer(AFTER, event.currentAgentSnapshot(), step.after()) + "/StateStartTimestamp";
        String message = "Expected a state that starts no earlier than the one before it, at `%s`, found `%s`."
                .formatted(
                        step.before().stateStartTimestamp().orElseThrow(),
                        step.after().stateStartTimestamp().orElseThrow());
        return StreamRule.STATE_START_BACKWARDS
                .about(event, location)
                .contactId(step.after().contactId())
                .message(message)
                .build();
    }

    private static boolean startsEarlier(Change.ContactStateChanged step) {
        Optional<Instant> before = step.before().stateStartTimestamp();
        return before.isPresent()
                && step.after()
                        .stateStartTimestamp()
                        .filter(before.orElseThrow()::isAfter)
                        .isPresent();
    }

    private static ContactPhase phaseOf(Optional<Contact> contact) {
        return ContactPhase.of(contact.map(Contact::state));
    }

    private static String stateOf(Optional<Contact> contact) {
        return contact.map(listed -> listed.state().value()).orElse(Transition.ABSENT);
    }

    private static String pointer(String snapshotPointer, Optional<AgentSnapshot> snapshot, Contact contact) {
        return snapshotPointer + "/Contacts/"
                + snapshot.orElseThrow().contacts().indexOf(contact);
    }
}
