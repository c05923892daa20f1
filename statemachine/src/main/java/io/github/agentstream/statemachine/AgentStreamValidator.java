package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the agent events of any number of agents and tells, event by event, what changed and what is odd.
 *
 * <p>Events of one agent are expected in the order of their timestamps; those of different agents may be mixed. Nothing
 * is thrown for data: what is odd becomes a finding of one of these codes.
 *
 * <ul>
 *   <li>{@code EVENT_DUPLICATE} (INFO): an event of the same agent, id and timestamp was among the agent's last 32. It
 *       shows no transitions.
 *   <li>{@code EVENT_LATE} (WARNING): the event is older than another one of the agent already read. It shows no
 *       transitions and does not change what is known. Events of the same instant are not late.
 *   <li>{@code EVENT_LOST_BEFORE} (WARNING): the previous snapshot, or a heartbeat, differs from what was last known in
 *       status or contacts. The transitions that fill the gap are {@link Evidence#INFERRED}.
 *   <li>{@code TRANSITION_IMPOSSIBLE} (ERROR), {@code TRANSITION_SUSPICIOUS} (WARNING): an observed step of a contact
 *       that {@link ContactLifecycle} judges so. Inferred ones are not judged, for steps in between may be hidden.
 *   <li>{@code STATE_START_BACKWARDS} (WARNING): a contact entered a state earlier than the state before it.
 *   <li>{@code CONTACT_REPEATED} (WARNING): the current snapshot lists a contact more than once. {@link SnapshotDiff}
 *       says which listing counts.
 * </ul>
 *
 * <p>The previous snapshot of an agent's first event is the base; a first heartbeat without one shows nothing. An event
 * other than a heartbeat that has no previous snapshot is compared with what was last known, and what differs is
 * inferred without a finding; before anything is known its contacts come from {@link Transition#ABSENT}. An empty
 * current snapshot, as on LOGIN, changes nothing. A status before which none was known makes no transition.
 *
 * <p>A contact state begins at its start timestamp when that moved forward and is not after the event, else with the
 * event: on hold the stream may repeat the start of the state before. A removal happens with the event. A status begins
 * at its start timestamp when it has one that is not after the event, else with the event.
 *
 * <p>Per agent the last snapshot and 32 event ids are kept until {@link #forgetBefore}. Not thread-safe.
 */
public final class AgentStreamValidator {
    private final Map<Arn, AgentHistory> histories = new HashMap<>();

    /** A validator that knows nothing yet. */
    public AgentStreamValidator() {}

    /** What the event establishes, given the events accepted before it. */
    public Validation accept(AgentEvent event) {
        AgentHistory history = histories.computeIfAbsent(event.agentArn(), agent -> new AgentHistory());
        if (history.hasSeen(event)) {
            return duplicate(event);
        }
        if (event.eventTimestamp().isBefore(history.newest())) {
            return late(event, history.newest());
        }
        Validation validation = EventReading.of(event, history.snapshot());
        history.advance(event);
        return validation;
    }

    /** Forgets the agents whose newest event is before that instant; their next event is taken as their first. */
    public void forgetBefore(Instant instant) {
        histories.values().removeIf(history -> history.newest().isBefore(instant));
    }

    /** How many agents something is remembered of. */
    public int agents() {
        return histories.size();
    }

    private static Validation duplicate(AgentEvent event) {
        return new Validation(
                List.of(),
                List.of(StreamRule.EVENT_DUPLICATE
                        .about(event, "/EventId")
                        .message("Expected each event once, found `" + event.eventId() + "` again.")
                        .build()));
    }

    private static Validation late(AgentEvent event, Instant newest) {
        return new Validation(
                List.of(),
                List.of(StreamRule.EVENT_LATE
                        .about(event, "/EventTimestamp")
                        .message("Expected no event of the agent before `" + newest + "`, found `"
                                + event.eventTimestamp() + "`.")
                        .build()));
    }
}
