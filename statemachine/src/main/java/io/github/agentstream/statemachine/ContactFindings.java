package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.Contact;
import io.github.agentstream.statemachine.internal.ContactList;
import io.github.agentstream.statemachine.lifecycle.ContactContext;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import io.github.agentstream.statemachine.lifecycle.Rule;
import io.github.agentstream.statemachine.lifecycle.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be said about the contacts of one event. */
final class ContactFindings {
    private static final String BEFORE = "/PreviousAgentSnapshot";
    private static final String AFTER = "/CurrentAgentSnapshot";

    private final AgentEvent event;

    ContactFindings(AgentEvent event) {
        this.event = event;
    }

    /** About a step within the event; either side is null when the contact is not listed there. */
    List<Finding> about(@Nullable Contact before, @Nullable Contact after) {
        Contact contact = after == null ? before : after;
        if (contact == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(0);
        Rule rule = ContactLifecycle.TABLE.rule(phaseOf(before), phaseOf(after), ContactContext.of(contact));
        kindOf(rule.verdict()).ifPresent(kind -> findings.add(about(contact, before, after, kind, rule)));
        if (before != null
                && after != null
                && ContactList.isLater(after.stateStartTimestamp(), before.stateStartTimestamp())) {
            findings.add(startedEarlier(before, after));
        }
        return findings;
    }

    /** Findings about contacts that the current snapshot lists more than once. */
    List<Finding> aboutRepeated() {
        List<Finding> findings = new ArrayList<>();
        List<Contact> contacts =
                event.currentAgentSnapshot().map(AgentSnapshot::contacts).orElse(List.of());
        if (contacts.size() < 2) {
            return List.of();
        }
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

    private Finding about(
            Contact contact, @Nullable Contact before, @Nullable Contact after, StreamRule kind, Rule rule) {
        String location = after == null
                ? pointer(BEFORE, event.previousAgentSnapshot(), contact)
                : pointer(AFTER, event.currentAgentSnapshot(), after) + "/State";
        String channel = contact.channel().map(value -> "`" + value + "` ").orElse("");
        String message = "Expected a state that follows `%s` of a %scontact, found `%s`. %s"
                .formatted(textOf(before), channel, textOf(after), rule.sentence());
        return kind.about(event, location)
                .contactId(contact.contactId())
                .message(message)
                .build();
    }

    private Finding startedEarlier(Contact before, Contact after) {
        String location = pointer(AFTER, event.currentAgentSnapshot(), after) + "/StateStartTimestamp";
        String message = "Expected a state that starts no earlier than the one before it, at `%s`, found `%s`."
                .formatted(
                        before.stateStartTimestamp().orElseThrow(),
                        after.stateStartTimestamp().orElseThrow());
        return StreamRule.STATE_START_BACKWARDS
                .about(event, location)
                .contactId(after.contactId())
                .message(message)
                .build();
    }

    private static ContactPhase phaseOf(@Nullable Contact contact) {
        return contact == null ? ContactPhase.ABSENT : ContactPhase.of(contact.state());
    }

    private static String textOf(@Nullable Contact contact) {
        return contact == null ? Transition.ABSENT : contact.state().value();
    }

    private static String pointer(String snapshotPointer, Optional<AgentSnapshot> snapshot, Contact contact) {
        int index = snapshot.map(AgentSnapshot::contacts).orElse(List.of()).indexOf(contact);
        return index < 0 ? snapshotPointer : snapshotPointer + "/Contacts/" + index;
    }
}
