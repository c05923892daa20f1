package io.github.agentstream.statemachine.lifecycle;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.Severity;
import io.github.agentstream.model.contactevent.AgentInfo;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactevent.QueueInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The times that the events of one contact tell of its milestones. Of each the earliest and the latest are kept, so however
 * many events are added, it stays small, and neither their order nor repeating some matters. For a stream, where
 * {@link ContactEventLifecycle#judge} would need all events at once. Not thread-safe.
 */
public final class MilestoneTimes {
    private static final Duration WITHIN_THE_SECOND = Duration.ofMillis(999);

    private final String contactId;
    private final Set<Channel.Known> channels = EnumSet.noneOf(Channel.Known.class);
    private final Map<ContactMilestone, Span> spans = new EnumMap<>(ContactMilestone.class);

    /** Without events of that contact yet. */
    public MilestoneTimes(String contactId) {
        this.contactId = Objects.requireNonNull(contactId, "contactId");
    }

    /**
     * Takes what an event tells.
     *
     * @throws IllegalArgumentException when it is of another contact
     */
    public void add(ContactEvent event) {
        if (!event.contactId().equals(contactId)) {
            throw new IllegalArgumentException(
                    "Expected an event of the contact `" + contactId + "`, found one of `" + event.contactId() + "`.");
        }
        event.channel().ifPresent(channel -> channels.add(channel.known()));
        Optional<AgentInfo> agent = event.agentInfo();
        add(ContactMilestone.INITIATED, event.initiationTimestamp());
        add(ContactMilestone.CONNECTED_TO_SYSTEM, event.connectedToSystemTimestamp());
        add(ContactMilestone.QUEUED, event.queueInfo().flatMap(QueueInfo::enqueueTimestamp));
        add(ContactMilestone.CONNECTED_TO_AGENT, agent.flatMap(AgentInfo::connectedToAgentTimestamp));
        add(ContactMilestone.DISCONNECTED, event.disconnectTimestamp());
        add(ContactMilestone.COMPLETED, agent.flatMap(AgentInfo::afterContactWorkEndTimestamp));
        addTimeOf(event);
    }

    /** What {@link ContactEventLifecycle#judge} says of the events added so far: sorted; empty when nothing is odd. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        spans.forEach((milestone, span) -> {
            if (!ContactMilestone.PAUSE.contains(milestone) && !span.isInstant()) {
                judge(
                                milestone,
                                milestone,
                                "Expected one time of `%s`, found `%s` and `%s`."
                                        .formatted(milestone, span.earliest(), span.latest()))
                        .ifPresent(findings::add);
            }
            spans.forEach((later, after) -> {
                if (span.latest().isBefore(after.earliest())) {
                    judge(
                                    milestone,
                                    later,
                                    "Expected no `%s` after `%s` at `%s`, found it at `%s`."
                                            .formatted(later, milestone, span.latest(), after.earliest()))
                            .ifPresent(findings::add);
                }
            });
        });
        return findings.stream().sorted().toList();
    }

    /** The milestones that have no field. */
    private void addTimeOf(ContactEvent event) {
        ContactMilestone milestone = ContactMilestone.of(event.eventType());
        boolean hasField = !ContactMilestone.PAUSE.contains(milestone)
                && (milestone != ContactMilestone.COMPLETED
                        || event.agentInfo()
                                .flatMap(AgentInfo::afterContactWorkEndTimestamp)
                                .isPresent());
        Optional<Instant> time = event.envelope().flatMap(EventBridgeEnvelope::time);
        if (!hasField && time.isPresent()) {
            Instant second = time.orElseThrow();
            add(milestone, new Span(second, second.plus(WITHIN_THE_SECOND)));
        }
    }

    private void add(ContactMilestone milestone, Optional<Instant> time) {
        time.ifPresent(instant -> add(milestone, new Span(instant, instant)));
    }

    private void add(ContactMilestone milestone, Span span) {
        spans.merge(milestone, span, Span::and);
    }

    private Optional<Finding> judge(ContactMilestone before, ContactMilestone after, String message) {
        Rule rule = ContactEventLifecycle.TABLE.rule(before, after, channel());
        if (rule.verdict().compareTo(Verdict.SUSPICIOUS) < 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.builder()
                .severity(Severity.WARNING)
                .code("CONTACT_EVENTS_CONTRADICT")
                .contactId(contactId)
                .message(message + " " + rule.sentence())
                .source(rule.source())
                .build());
    }

    /** The channel that the events name; unknown when they name several. */
    private Channel.Known channel() {
        return channels.size() == 1 ? channels.iterator().next() : Channel.Known.UNKNOWN;
    }

    private record Span(Instant earliest, Instant latest) {
        boolean isInstant() {
            return earliest.equals(latest);
        }

        Span and(Span other) {
            return new Span(
                    earliest.isBefore(other.earliest) ? earliest : other.earliest,
                    latest.isAfter(other.latest) ? latest : other.latest);
        }
    }
}
