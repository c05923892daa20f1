package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentEvent;
import io.github.agentstream.statemachine.lifecycle.ContactLifecycle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the agent events of any number of agents and tells, event by event, what changed and what is odd.
 *
 * <pre>{@code
 * AgentStreamValidator validator = new AgentStreamValidator();
 * for (Validation validation : validator.accept(event)) {
 *     validation.transitions().forEach(...);
 * }
 * }</pre>
 *
 * <p>Events of different agents may be mixed in any way. By default each event is read at once, and those of one agent are
 * expected in the order of their timestamps. With {@linkplain ValidatorOptions#withAllowedLateness an allowed lateness}
 * they are held until all that may come before them must have come: the result is then the same for any order of arrival
 * within the lateness and any number of repetitions.
 *
 * <p>Nothing is thrown for data: what is odd becomes a finding of one of these codes.
 *
 * <ul>
 *   <li>{@code EVENT_DUPLICATE} (INFO): an event of the same agent, id and timestamp was read or is held. It shows no
 *       transitions.
 *   <li>{@code EVENT_LATE} (WARNING): the event is older than the allowed lateness. It shows no transitions and does not
 *       change what is known. Events of the same instant are not late.
 *   <li>{@code EVENT_READ_EARLY} (WARNING): more events are held than {@linkplain ValidatorOptions#withHeldEvents allowed}.
 *   <li>{@code EVENT_LOST_BEFORE} (WARNING): the previous snapshot, or a heartbeat, differs from what was last known in
 *       status or contacts. The transitions that fill the gap are {@link Evidence#INFERRED}.
 *   <li>{@code PREVIOUS_OUTDATED} (INFO): the previous snapshot is older than what was last known, which stands.
 *   <li>{@code LOGIN_MISSING} (INFO), {@code LOGOUT_MISSING} (WARNING): the agent is online after LOGOUT, or logs in while
 *       online or, not logged out, with contacts; the missing step is inferred.
 *   <li>{@code SESSION_SILENT} (WARNING): see {@link #advanceTo}.
 *   <li>{@code MILLISECONDS_FALSE} (INFO): once per agent, when the milliseconds of all instants repeat their seconds, as
 *       before May 2019. The bounds of its transitions are then those of the second.
 *   <li>{@code REGION_CHANGED} (INFO): the agent was handed over to another region.
 *   <li>{@code TRANSITION_IMPOSSIBLE} (ERROR), {@code TRANSITION_SUSPICIOUS} (WARNING): an observed step of a contact that
 *       {@link ContactLifecycle} judges so. Inferred ones are not judged, for steps in between may be hidden.
 *   <li>{@code STATE_START_BACKWARDS} (WARNING): a contact entered a state earlier than the state before it.
 *   <li>{@code CONTACT_REPEATED} (WARNING): the current snapshot lists a contact more than once. The listing with the
 *       latest start of its state counts.
 * </ul>
 *
 * <p>The previous snapshot of an agent's first event is the {@linkplain Validation#base base}; for a heartbeat without one
 * it is the current. An event other than a heartbeat that has no previous snapshot is compared with what was last known,
 * and what differs is inferred without a finding. An empty current snapshot, as on LOGIN, changes nothing.
 *
 * <p>A contact state begins at its start timestamp when that moved forward and is not after the event, else with the
 * event: on hold the stream may repeat the start of the state before. A removal happens with the event. A status begins
 * likewise. In a gap, the time of connection of a contact that is on hold, paused or ended tells when it was connected.
 *
 * <p>The transitions of a contact, of the status and of the session follow each other: each goes on from where the one
 * before ended, and not before it. A listing from before the last one counts from there, with what it says as bound.
 *
 * <p>Per agent the last status and contacts, the four contacts that went last, 32 deliveries and the held events are kept
 * until {@link #forgetBefore}. Not thread-safe.
 */
public final class AgentStreamValidator {
    private final ValidatorOptions options;

    private final Map<Arn, AgentTrack> tracks = new HashMap<>();

    /** A validator with the default options that knows nothing yet. */
    public AgentStreamValidator() {
        this(ValidatorOptions.DEFAULTS);
    }

    /** A validator that knows nothing yet. */
    public AgentStreamValidator(ValidatorOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * What is established now: without an allowed lateness exactly one validation, that of the event; with one, those of
     * the events of its agent that need not wait any longer, in their order, and at once that of a repeated or late event.
     */
    public List<Validation> accept(AgentEvent event) {
        return tracks.computeIfAbsent(event.agentArn(), agent -> new AgentTrack(agent, options))
                .accept(event);
    }

    /**
     * Says that time has come to that instant for all agents: when a lateness is allowed, events older than the instant by
     * more than that are read, and those still to come are late.
     *
     * <p>An agent who is online or has contacts and was not heard for {@linkplain ValidatorOptions#withSilence too long}
     * gets a finding {@code SESSION_SILENT}. The session, unless the agent is logged out, is {@linkplain Session#LOST lost}:
     * it and the contacts end with the last event plus the {@linkplain ValidatorOptions#withSessionAllowance allowance}.
     * When the agent is heard again other than by a LOGIN, transitions at that same instant take this back.
     *
     * @return what is established, by agent
     */
    public List<Validation> advanceTo(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        List<Validation> validations = new ArrayList<>();
        byAgent().forEach(track -> track.advanceTo(instant, validations));
        return validations;
    }

    /** Reads all events that are held, at the end of a file for instance; by agent. Those older than them are then late. */
    public List<Validation> release() {
        List<Validation> validations = new ArrayList<>();
        byAgent().forEach(track -> track.release(validations));
        return validations;
    }

    /**
     * What {@link #release} would establish now; nothing changes, and the events are held on. With it a view can be up to
     * date while earlier events may still come.
     */
    public List<Validation> preview() {
        List<Validation> validations = new ArrayList<>();
        byAgent().forEach(track -> track.preview(validations));
        return validations;
    }

    /**
     * Says that no event will come any more: reads what is held, and ends each session that is open as one that is silent,
     * without a finding.
     *
     * @return what is established, by agent
     */
    public List<Validation> end() {
        List<Validation> validations = new ArrayList<>();
        byAgent().forEach(track -> track.end(validations));
        return validations;
    }

    /**
     * Forgets the agents whose newest event is before that instant; their next event is taken as their first. What is held
     * of them is dropped unread, so {@linkplain #advanceTo advance} first.
     */
    public void forgetBefore(Instant instant) {
        tracks.values().removeIf(track -> track.newest().isBefore(instant));
    }

    /** How many agents something is remembered of. */
    public int agents() {
        return tracks.size();
    }

    /**
     * All that is remembered, as JSON that names its format and version. A validator restored from it goes on exactly as
     * this one would: at any event, held events included. It contains what the events say of contacts, so store it as you
     * store the events.
     */
    public String save() {
        return SavedTracks.write(byAgent());
    }

    /**
     * A validator that goes on where another one was saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static AgentStreamValidator restore(String saved, ValidatorOptions options) {
        Objects.requireNonNull(saved, "saved");
        AgentStreamValidator validator = new AgentStreamValidator(options);
        RestoredTracks.read(saved, options).forEach(track -> validator.tracks.put(track.agent(), track));
        return validator;
    }

    private List<AgentTrack> byAgent() {
        List<AgentTrack> sorted = new ArrayList<>(tracks.values());
        sorted.sort(Comparator.comparing(AgentTrack::agent));
        return sorted;
    }
}
