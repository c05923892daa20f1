package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Finding;
import io.github.agentstream.model.agent.AgentEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One agent: what is known, what was delivered, and the events that wait for earlier ones. */
final class AgentTrack {
    private static final Comparator<AgentEvent> BY_TIME = Comparator.comparing(AgentEvent::eventTimestamp);

    private final Arn agent;
    private final ValidatorOptions options;
    private final Knowledge knowledge;
    private final Deliveries deliveries;

    /** By their timestamps. */
    private final List<AgentEvent> held;

    /** Events before this instant are late. */
    private Instant released;

    AgentTrack(Arn agent, ValidatorOptions options) {
        this(agent, options, new Knowledge(), new Deliveries(), List.of(), Instant.MIN);
    }

    AgentTrack(
            Arn agent,
            ValidatorOptions options,
            Knowledge knowledge,
            Deliveries deliveries,
            List<AgentEvent> held,
            Instant released) {
        this.agent = agent;
        this.options = options;
        this.knowledge = knowledge;
        this.deliveries = deliveries;
        this.held = new ArrayList<>(held);
        this.released = released;
    }

    List<Validation> accept(AgentEvent event) {
        EventFindings about = new EventFindings(event);
        if (deliveries.contains(event) || isHeld(event)) {
            return List.of(Validation.ignored(event, about.duplicate()));
        }
        if (event.eventTimestamp().isBefore(released)) {
            return List.of(Validation.ignored(event, about.late(released)));
        }
        if (options.allowedLateness().isZero()) {
            released = event.eventTimestamp();
            return List.of(read(event));
        }
        hold(event);
        List<Validation> validations = new ArrayList<>();
        releaseBefore(before(held.get(held.size() - 1).eventTimestamp()), validations);
        if (held.size() > options.heldEvents()) {
            releaseEarly(validations);
        }
        return validations;
    }

    /** Time has come to that instant: reads what needs not wait longer, and ends a session that is silent. */
    void advanceTo(Instant instant, List<Validation> validations) {
        if (!options.allowedLateness().isZero()) {
            releaseBefore(before(instant), validations);
        }
        if (knowledge.isAtWork() && held.isEmpty() && isSilentAt(instant)) {
            validations.add(end(instant, List.of(silent(instant))));
        }
    }

    /** Reads everything that is held. */
    void release(List<Validation> validations) {
        while (!held.isEmpty()) {
            releaseFirst(validations);
        }
    }

    /** Tells what would be read if everything that is held was. */
    void preview(List<Validation> validations) {
        if (!held.isEmpty()) {
            new AgentTrack(agent, options, knowledge.copy(), new Deliveries(), held, released).release(validations);
        }
    }

    /** No more events will come. */
    void end(List<Validation> validations) {
        release(validations);
        if (knowledge.isAtWork() && knowledge.heardAt != null) {
            validations.add(end(knowledge.heardAt.plus(options.sessionAllowance()), List.of()));
        }
    }

    /** The newest instant of the agent; {@link Instant#MIN} when there is none. */
    Instant newest() {
        Instant heardAt = knowledge.heardAt == null ? Instant.MIN : knowledge.heardAt;
        return held.isEmpty() ? heardAt : held.get(held.size() - 1).eventTimestamp();
    }

    Arn agent() {
        return agent;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    List<AgentEvent> held() {
        return held;
    }

    Instant released() {
        return released;
    }

    private Validation read(AgentEvent event) {
        deliveries.add(event);
        return new EventReading(event, knowledge, options).read();
    }

    private boolean isHeld(AgentEvent event) {
        for (AgentEvent other : held) {
            if (other.eventTimestamp().equals(event.eventTimestamp())
                    && other.eventId().equals(event.eventId())) {
                return true;
            }
        }
        return false;
    }

    private void hold(AgentEvent event) {
        int place = held.size();
        while (place > 0 && BY_TIME.compare(held.get(place - 1), event) > 0) {
            place--;
        }
        held.add(place, event);
    }

    private Instant before(Instant newest) {
        return newest.minus(options.allowedLateness());
    }

    private void releaseBefore(Instant limit, List<Validation> validations) {
        while (!held.isEmpty() && held.get(0).eventTimestamp().isBefore(limit)) {
            releaseFirst(validations);
        }
        released = later(released, limit);
    }

    private void releaseEarly(List<Validation> validations) {
        int first = validations.size();
        releaseFirst(validations);
        Validation early = validations.get(first);
        validations.set(
                first, early.with(new EventFindings(early.event().orElseThrow()).readEarly(options.heldEvents())));
    }

    /** Reads all events of the first instant. */
    private void releaseFirst(List<Validation> validations) {
        int tied = 1;
        while (tied < held.size()
                && held.get(tied).eventTimestamp().equals(held.get(0).eventTimestamp())) {
            tied++;
        }
        released = later(released, held.get(0).eventTimestamp());
        List<AgentEvent> first = held.subList(0, tied);
        while (tied-- > 0) {
            AgentEvent event = TieOrder.first(first, knowledge);
            validations.add(read(event));
            first.remove(event);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private boolean isSilentAt(Instant instant) {
        Duration allowance = options.sessionAllowance();
        Duration wait = options.silence().compareTo(allowance) < 0 ? allowance : options.silence();
        return knowledge.heardAt != null && instant.minus(wait).isAfter(knowledge.heardAt);
    }

    private Validation end(Instant limit, List<Finding> findings) {
        List<Transition> transitions = new SessionLoss(agent, knowledge).lose(options.sessionAllowance(), limit);
        return new Validation(agent, Optional.empty(), Optional.empty(), transitions, findings);
    }

    private Finding silent(Instant instant) {
        return StreamRule.SESSION_SILENT
                .about(agent)
                .message("Expected an event every four minutes at least, found none from `" + knowledge.heardAt
                        + "` to `" + instant + "`.")
                .hint("The session ends with its last event plus the allowance; it goes on when the agent is heard"
                        + " again.")
                .build();
    }
}
