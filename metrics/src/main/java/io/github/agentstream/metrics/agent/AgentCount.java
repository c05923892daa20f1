package io.github.agentstream.metrics.agent;

import io.github.agentstream.metrics.Contribution;
import io.github.agentstream.metrics.Interval;
import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.Metric;
import io.github.agentstream.metrics.RowKey;
import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.lifecycle.ContactPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what one agent did. */
final class AgentCount {
    private static final Set<ContactPhase> ON_CONTACT =
            EnumSet.of(ContactPhase.CONNECTED, ContactPhase.CONNECTED_ONHOLD, ContactPhase.PAUSED, ContactPhase.ENDED);
    private static final Set<ContactPhase> RINGING =
            EnumSet.of(ContactPhase.INCOMING, ContactPhase.PENDING, ContactPhase.CONNECTING);
    private static final Map<ContactPhase, Metric> ACTIVITIES = Map.of(
            ContactPhase.CONNECTING, Metric.ACTIVITY_CONNECTING_TIME,
            ContactPhase.CONNECTED, Metric.ACTIVITY_CONNECTED_TIME,
            ContactPhase.CONNECTED_ONHOLD, Metric.ACTIVITY_HOLD_TIME,
            ContactPhase.PAUSED, Metric.ACTIVITY_PAUSED_TIME,
            ContactPhase.ENDED, Metric.ACTIVITY_ACW_TIME);

    private final IntervalGrid grid;
    private final AgentPolicy policy;
    private final Arn agent;
    private final Consumer<Contribution> target;
    private final List<Span> busy = new ArrayList<>();
    private final List<Span> ringing = new ArrayList<>();

    AgentCount(IntervalGrid grid, AgentPolicy policy, Arn agent, Consumer<Contribution> target) {
        this.grid = grid;
        this.policy = policy;
        this.agent = agent;
        this.target = target;
    }

    void count(AgentTimeline timeline) {
        timeline.contacts()
                .forEach((id, contact) -> contact.phases()
                        .stays(timeline.heard(), (phase, span) -> countContact(id, contact.isDialled(), phase, span)));
        Spans onContact = Spans.covering(busy);
        Spans offered = Spans.covering(ringing);
        timeline.status().stays(timeline.heard(), (status, span) -> countStatus(status, span, onContact, offered));
        timeline.occurrences().forEach(this::countOccurrence);
    }

    private void countContact(String id, boolean dialled, ContactPhase phase, Span span) {
        Metric activity = ACTIVITIES.get(phase);
        if (activity != null) {
            add(activity, id, span);
        }
        boolean rings = RINGING.contains(phase);
        if (ON_CONTACT.contains(phase)
                || (rings && dialled && policy.ringing() == AgentPolicy.Ringing.DIALLING_IS_CONTACT)) {
            busy.add(span);
        } else if (rings && policy.ringing() == AgentPolicy.Ringing.EXCLUDED) {
            ringing.add(span);
        }
    }

    private void countStatus(Status status, Span span, Spans onContact, Spans offered) {
        String name = status.name();
        if (status.kind().isOnline()) {
            add(Metric.SUM_ONLINE_TIME_AGENT, name, span);
            add(Metric.LOGIN_TIME, name, span);
            if (status.kind() == StatusKind.NON_PRODUCTIVE) {
                add(Metric.SUM_NON_PRODUCTIVE_TIME_AGENT, name, span);
                add(Metric.NOT_READY_TIME, name, span);
            } else if (policy.ready() == AgentPolicy.Ready.LOGIN_LESS_NOT_READY) {
                add(Metric.READY_TIME, name, span);
            }
        }
        if (status.kind() == StatusKind.ROUTABLE) {
            onContact.within(span).forEach(part -> add(Metric.SUM_CONTACT_TIME_AGENT, name, part));
            for (Span free : onContact.without(span)) {
                offered.without(free).forEach(part -> addIdle(name, part));
            }
        } else if (status.kind() == StatusKind.ERROR && policy.errorStatus() == AgentPolicy.ErrorStatus.IDLE) {
            addIdle(name, span);
        }
    }

    private void addIdle(String name, Span span) {
        add(Metric.SUM_IDLE_TIME_AGENT, name, span);
        if (policy.ready() == AgentPolicy.Ready.IDLE_ONLY) {
            add(Metric.READY_TIME, name, span);
        }
    }

    private void countOccurrence(Occurrence once) {
        RowKey row = RowKey.ofAgent(grid.at(once.at()), agent);
        target.accept(new Contribution(row, once.metric(), 1, once.contactId(), once.at(), once.at()));
    }

    private void add(Metric metric, String subject, Span span) {
        for (Interval interval : grid.between(span.from(), span.to())) {
            Instant from = span.from().isBefore(interval.start()) ? interval.start() : span.from();
            Instant to = span.to().isAfter(interval.end()) ? interval.end() : span.to();
            long millis = Duration.between(from, to).toMillis();
            target.accept(new Contribution(RowKey.ofAgent(interval, agent), metric, millis, subject, from, to));
        }
    }
}
