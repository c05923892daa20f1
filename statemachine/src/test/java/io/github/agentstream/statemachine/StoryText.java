package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a validator said, as text to compare: a line for each event, with its transitions and findings below. */
final class StoryText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private StoryText() {}

    static String of(List<Validation> validations) {
        return validations.stream().map(StoryText::of).collect(Collectors.joining());
    }

    /** The steps of each agent, in their order. */
    static Map<Arn, List<String>> steps(List<Validation> validations) {
        Map<Arn, List<String>> steps = new TreeMap<>();
        for (Validation validation : validations) {
            for (Transition step : validation.transitions()) {
                steps.computeIfAbsent(step.agent(), agent -> new ArrayList<>()).add(of(step, step.eventId()));
            }
        }
        return steps;
    }

    private static String of(Validation validation) {
        StringBuilder text = new StringBuilder();
        text.append(validation.event().map(StoryText::of).orElse("no event")).append(' ');
        text.append(nameOf(validation.agent())).append('\n');
        validation
                .base()
                .ifPresent(base -> text.append("  base ").append(of(base)).append('\n'));
        String eventId = validation.event().map(AgentEvent::eventId).orElse("");
        validation
                .transitions()
                .forEach(step -> text.append("  ").append(of(step, eventId)).append('\n'));
        validation
                .findings()
                .forEach(finding -> text.append("  ")
                        .append(Texts.of(finding).stripTrailing())
                        .append('\n'));
        return text.toString();
    }

    private static String of(AgentEvent event) {
        return timeOf(event.eventTimestamp()) + " " + event.eventType() + " " + event.eventId();
    }

    private static String of(AgentSnapshot base) {
        return base.agentStatus().map(AgentStatus::name).orElse("no status")
                + base.contacts().stream()
                        .map(contact -> ", " + contact.contactId() + " " + contact.state())
                        .collect(Collectors.joining());
    }

    /** A step with its bounds when it is not exact, and with the event that showed it when that is another one. */
    static String of(Transition step, String eventId) {
        Sighting sighting = step.sighting();
        String bounds =
                sighting.isExact() ? "" : " (" + timeOf(sighting.earliest()) + " to " + timeOf(sighting.latest()) + ")";
        String evidence = step.evidence() == Evidence.INFERRED ? " inferred" : "";
        String shownBy = step.eventId().equals(eventId) ? "" : " by " + step.eventId();
        return subjectOf(step) + " " + step.from() + " > " + step.to() + evidence + " " + timeOf(step.at()) + bounds
                + shownBy;
    }

    /** What the step is of: the id of a contact, the status, or the session. */
    static String subjectOf(Transition step) {
        if (step instanceof ContactTransition contact) {
            return contact.contactId();
        }
        return step instanceof StatusTransition ? "status" : "session";
    }

    private static String nameOf(Arn agent) {
        return agent.text().replaceAll(".*/", "");
    }

    static String timeOf(Instant instant) {
        return instant.equals(Instant.MIN) ? "any time" : TIME.format(instant);
    }
}
