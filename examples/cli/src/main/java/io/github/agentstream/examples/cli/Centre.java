package io.github.agentstream.examples.cli;

import io.github.agentstream.metrics.IntervalGrid;
import io.github.agentstream.metrics.IntervalLength;
import io.github.agentstream.metrics.IntervalRow;
import io.github.agentstream.metrics.agent.AgentActivity;
import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.model.contactevent.EventBridgeEnvelope;
import io.github.agentstream.model.contactrecord.ContactRecord;
import io.github.agentstream.model.criteria.RoutingCriteria;
import io.github.agentstream.routing.Agent;
import io.github.agentstream.statemachine.AgentStreamValidator;
import io.github.agentstream.statemachine.ValidatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the records tell of a contact centre, in whichever order they come: its agents, their time, its criteria. */
final class Centre {
    private static final ValidatorOptions ANY_ORDER =
            ValidatorOptions.DEFAULTS.withAllowedLateness(Duration.ofDays(1)).withHeldEvents(Integer.MAX_VALUE);

    private final AgentStreamValidator validator = new AgentStreamValidator(ANY_ORDER);
    private final AgentActivity activity = new AgentActivity(IntervalGrid.utc(IntervalLength.FIFTEEN_MINUTES));
    private final Map<Arn, Instant> newest = new HashMap<>();
    private final SortedMap<String, Agent> agents = new TreeMap<>();
    private final List<RoutingCriteria> criteria = new ArrayList<>();
    private Instant lastSeen = Instant.MIN;

    void accept(Object value) {
        if (value instanceof AgentEvent event) {
            validator.accept(event).forEach(activity::accept);
            see(event.eventTimestamp());
            keepNewest(event);
        } else if (value instanceof ContactEvent event) {
            event.envelope().flatMap(EventBridgeEnvelope::time).ifPresent(this::see);
            keepFirst(event.routingCriteria());
        } else if (value instanceof ContactRecord contactRecord) {
            contactRecord.lastUpdateTimestamp().ifPresent(this::see);
        }
    }

    private void keepFirst(List<RoutingCriteria> found) {
        if (criteria.isEmpty()) {
            criteria.addAll(found);
        }
    }

    private void see(Instant instant) {
        lastSeen = instant.isAfter(lastSeen) ? instant : lastSeen;
    }

    private void keepNewest(AgentEvent event) {
        Instant before = newest.getOrDefault(event.agentArn(), Instant.MIN);
        if (!event.eventTimestamp().isBefore(before)) {
            newest.put(event.agentArn(), event.eventTimestamp());
            Agent.of(event).ifPresent(agent -> agents.put(agent.userName().orElse(agent.id()), agent));
        }
    }

    /** The agents by name, as their newest events show them. */
    SortedMap<String, Agent> agents() {
        return agents;
    }

    /** Those of the first contact event that has some. */
    List<RoutingCriteria> criteria() {
        return criteria;
    }

    /** The rows of all that was accepted; no more can be. */
    List<IntervalRow> rows() {
        validator.end().forEach(activity::accept);
        return activity.rows();
    }

    /** The latest instant that any stream tells of. */
    Instant lastSeen() {
        return lastSeen;
    }
}
