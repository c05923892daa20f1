package io.github.agentstream.statemachine;

import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentCrossRegionRoutingConfiguration;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.model.agent.AgentEventType;
import io.github.agentstream.model.agent.AgentSnapshot;
import io.github.agentstream.model.agent.AgentStatus;
import io.github.agentstream.statemachine.internal.ContactList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one event, neither repeated nor late, against what is known, and adds to that. */
final class EventReading {
    private final AgentEvent event;
    private final Knowledge knowledge;
    private final ValidatorOptions options;
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    EventReading(AgentEvent event, Knowledge knowledge, ValidatorOptions options) {
        this.event = event;
        this.knowledge = knowledge;
        this.options = options;
    }

    Validation read() {
        EventFindings about = new EventFindings(event);
        readMilliseconds(about);
        openSession(about);
        Optional<AgentSnapshot> base = base();
        base.ifPresent(snapshot -> knowledge.baseOn(snapshot, event.eventTimestamp()));
        readSnapshots(about);
        readRegion(about);
        closeSession();
        knowledge.hear(event.eventTimestamp(), event.eventId());
        findings.addAll(new ContactFindings(event).aboutRepeated());
        return new Validation(event.agentArn(), Optional.of(event), base, transitions, findings);
    }

    private void readMilliseconds(EventFindings about) {
        if (!knowledge.falseMilliseconds && FalseMilliseconds.areIn(event)) {
            knowledge.falseMilliseconds = true;
            findings.add(about.falseMilliseconds());
        }
    }

    private void openSession(EventFindings about) {
        if (is(AgentEventType.Known.LOGIN)) {
            logIn(about);
        } else if (knowledge.lostAt != null) {
            transitions.addAll(new SessionLoss(event.agentArn(), knowledge).takeBack(event.eventId()));
        } else if (knowledge.session == Session.LOGGED_OUT && showsAgentOnline()) {
            findings.add(about.loginMissing());
            session(Session.LOGGED_IN, sightings().inferred(onlineSince(), Optional.empty(), knowledge.sessionSince));
        }
    }

    private void logIn(EventFindings about) {
        SessionLoss loss = new SessionLoss(event.agentArn(), knowledge);
        if (knowledge.isAtWork()) {
            if (knowledge.session.isOpen()) {
                findings.add(about.logoutMissing());
            }
            transitions.addAll(loss.lose(options.sessionAllowance(), event.eventTimestamp()));
        }
        loss.settle();
        session(Session.LOGGED_IN, sightings().observed(knowledge.sessionSince));
    }

    private void closeSession() {
        if (is(AgentEventType.Known.LOGOUT)) {
            session(Session.LOGGED_OUT, sightings().observed(knowledge.sessionSince));
        }
    }

    private void session(Session after, Sighting sighting) {
        if (knowledge.session != after) {
            if (knowledge.session == Session.LOGGED_OUT) {
                knowledge.status = Optional.empty();
            }
            transitions.add(new SessionTransition(event.agentArn(), knowledge.session, after, sighting));
            knowledge.session = after;
            knowledge.sessionSince = sighting.at();
        }
    }

    /**
     * Heartbeats go on after LOGOUT and repeat the last status; so does what becomes of the contacts that the agent had, in
     * which the status is still the one that the agent logged out in.
     */
    private boolean showsAgentOnline() {
        return is(AgentEventType.Known.STATE_CHANGE)
                && event.currentAgentSnapshot()
                        .flatMap(AgentSnapshot::agentStatus)
                        .filter(status -> !StatusSteps.isOffline(status))
                        .filter(this::beganAfterLogout)
                        .isPresent();
    }

    private boolean beganAfterLogout(AgentStatus status) {
        return status.startTimestamp()
                .map(start -> start.isAfter(knowledge.sessionSince))
                .orElse(true);
    }

    private Optional<Instant> onlineSince() {
        return event.previousAgentSnapshot()
                .flatMap(AgentSnapshot::agentStatus)
                .filter(status -> !StatusSteps.isOffline(status))
                .or(() -> event.currentAgentSnapshot().flatMap(AgentSnapshot::agentStatus))
                .flatMap(status -> status.startTimestamp())
                .filter(sightings()::isInGap);
    }

    private Optional<AgentSnapshot> base() {
        if (knowledge.based) {
            return Optional.empty();
        }
        Optional<AgentSnapshot> previous = event.previousAgentSnapshot();
        return is(AgentEventType.Known.HEART_BEAT) ? previous.or(event::currentAgentSnapshot) : previous;
    }

    private void readSnapshots(EventFindings about) {
        boolean heartbeat = is(AgentEventType.Known.HEART_BEAT);
        Optional<AgentSnapshot> previous = heartbeat ? Optional.empty() : event.previousAgentSnapshot();
        Optional<AgentSnapshot> current = event.currentAgentSnapshot().or(event::previousAgentSnapshot);
        if (current.isEmpty()) {
            return;
        }
        StatusSteps status = new StatusSteps(event, knowledge, sightings(), transitions);
        status.readBefore(previous);
        boolean toldBeforeOnly =
                previous.isPresent() && event.currentAgentSnapshot().isEmpty();
        if (!toldBeforeOnly) {
            status.readAfter(current, previous.isPresent() ? Evidence.OBSERVED : Evidence.INFERRED);
        }
        ContactReading contacts = new ContactReading(event, knowledge.removals, sightings(), transitions, findings);
        for (ContactSight sight :
                ContactSight.of(knowledge.contacts, ContactList.of(previous), ContactList.of(current))) {
            if (toldBeforeOnly) {
                contacts.readBefore(sight);
            } else if (previous.isPresent()) {
                contacts.readWithin(sight);
            } else {
                contacts.readAfter(sight);
            }
        }
        int lost = status.inferred() + contacts.lost();
        if (lost > 0 && (heartbeat || previous.isPresent())) {
            findings.add(about.lostBefore(heartbeat ? "/CurrentAgentSnapshot" : "/PreviousAgentSnapshot", lost));
        }
        if (status.outdated() || contacts.outdated()) {
            findings.add(about.previousOutdated());
        }
        knowledge.based = true;
        knowledge.status = status.status();
        knowledge.statusSince = status.since();
        knowledge.contacts = contacts.contacts();
    }

    private void readRegion(EventFindings about) {
        Optional<String> region = event.currentAgentSnapshot()
                .flatMap(AgentSnapshot::agentCrossRegionRoutingConfiguration)
                .flatMap(AgentCrossRegionRoutingConfiguration::currentRegion);
        if (region.isPresent()) {
            if (knowledge.region.isPresent() && !knowledge.region.equals(region)) {
                findings.add(about.regionChanged(knowledge.region.get(), region.get()));
            }
            knowledge.region = region;
        }
    }

    private Sightings sightings() {
        return new Sightings(event, knowledge.heardAt, knowledge.falseMilliseconds);
    }

    private boolean is(AgentEventType.Known type) {
        return event.eventType().is(type);
    }
}
