package io.github.agentstream.statemachine.board;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Channel;
import io.github.agentstream.model.contactevent.ContactEvent;
import io.github.agentstream.statemachine.Validation;
import io.github.agentstream.statemachine.internal.ContactTimes;
import io.github.agentstream.statemachine.internal.EventTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is so now, as the events so far tell: who is available, what the agents have, what waits in the queues.
 *
 * <pre>{@code
 * validator.accept(agentEvent).forEach(board::add);
 * board.add(contactEvent);
 * board.available().forEach(...);
 * }</pre>
 *
 * <p>Agents come from {@linkplain #add(Validation) validations}, which are in order and tell what is repeated. An agent is
 * on the board from the first event to LOGOUT, or until the session is lost, in whichever status. A session that is silent
 * while the agent is offline is never lost; {@link #forgetAgentsBefore} takes such an agent off.
 *
 * <p>Contacts in queues come from {@linkplain #add(ContactEvent) contact events}, which are in no order: for those the answers
 * depend on what was added, not on the order, and what was added twice counts once. Use either alone, or both.
 *
 * <p>All answers are immutable values in a fixed order, which later events do not change. Each is computed when asked for,
 * in a time that grows with the number of agents or contacts. One thread may add and ask at a time: not thread-safe.
 *
 * <p>Of each agent the last snapshot is kept, and less after LOGOUT; of each contact some instants. Nothing is forgotten
 * but by {@link #forgetAgentsBefore} and {@link #forgetContactsBefore}.
 */
public final class AgentBoard {
    private static final Duration LONGEST_CONTACT = Duration.ofDays(7);

    private final Map<Arn, BoardAgent> agents = new TreeMap<>();
    private final Map<String, ContactTimes> contacts = new TreeMap<>();
    private Instant forgotten = Instant.MIN;

    /** A board without agents and contacts. */
    public AgentBoard() {}

    AgentBoard(List<BoardAgent> agents, Map<String, ContactTimes> contacts, Instant forgotten) {
        agents.forEach(agent -> this.agents.put(agent.agent(), agent));
        this.contacts.putAll(contacts);
        this.forgotten = forgotten;
    }

    /** Takes what a validator established of one agent. Repeated and late events change nothing. */
    public void add(Validation validation) {
        if (!validation.isIgnored()) {
            agents.computeIfAbsent(validation.agent(), BoardAgent::new).read(validation);
        }
    }

    /**
     * Takes a contact event. It counts by its timestamps. One of a contact that is not known, and of which all timestamps
     * are before the instant of {@link #forgetContactsBefore}, changes nothing.
     */
    public void add(ContactEvent event) {
        if (contacts.containsKey(event.contactId()) || !EventTimes.newest(event).isBefore(forgotten)) {
            contacts.computeIfAbsent(event.contactId(), id -> new ContactTimes())
                    .add(event);
        }
    }

    /** All agents who are on the board, by ARN. */
    public List<AgentState> agents() {
        return states().toList();
    }

    /** One agent; empty when not on the board. */
    public Optional<AgentState> agent(Arn agent) {
        return Optional.ofNullable(agents.get(agent))
                .filter(known -> known.session.isOpen())
                .map(BoardAgent::state);
    }

    /** All agents available for any channel, the longest available first, by {@code TIME_SINCE_LAST_ACTIVITY}. */
    public List<AgentState> available() {
        return available(AgentState::isAvailable, AvailabilityTimer.TIME_SINCE_LAST_ACTIVITY);
    }

    /** All agents available for that channel, the longest available by that timer first; then by ARN. */
    public List<AgentState> available(Channel.Known channel, AvailabilityTimer timer) {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(timer, "timer");
        return available(agent -> agent.isAvailable(channel), timer);
    }

    /** How many contacts the agents have, by queue, channel and state. */
    public List<ContactCount> contacts() {
        return BoardCounts.contacts(states().flatMap(agent -> agent.contacts().stream()));
    }

    /**
     * The contacts that wait in queues, by queue and channel. A contact waits from the time it entered a queue until an
     * agent is connected, it leaves the queue, or it ends. While it rings at an agent it waits.
     *
     * @param now at which instant the age of the oldest is taken
     */
    public List<WaitingContacts> waiting(Instant now) {
        Objects.requireNonNull(now, "now");
        return BoardCounts.waiting(contacts.values(), now);
    }

    /**
     * How many contacts began and were answered from one instant on until before another, by channel and method; those
     * without any are left out. It is right for times since the last {@link #forgetContactsBefore}.
     */
    public List<ContactTally> tallies(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Expected an end not before the beginning `" + from + "`, found `" + to + "`.");
        }
        return BoardCounts.tallies(contacts.values(), from, to);
    }

    /**
     * Forgets the agents of whom no event is from that instant or later, be they on the board or off it. Give the validator
     * the same instant, or an earlier one.
     */
    public void forgetAgentsBefore(Instant instant) {
        agents.values().removeIf(agent -> agent.heardAt.isBefore(instant));
    }

    /**
     * Forgets the contacts that are over and of which nothing was told from that instant on, and those of which nothing was
     * told in the seven days before it either: their end was lost. Choose an instant so long ago that no event from before
     * it is to come.
     */
    public void forgetContactsBefore(Instant instant) {
        Instant endLost = instant.minus(LONGEST_CONTACT);
        contacts.values().removeIf(contact -> contact.newest.isBefore(contact.isOver() ? instant : endLost));
        forgotten = forgotten.isAfter(instant) ? forgotten : instant;
    }

    /**
     * All that is remembered, as JSON that names its format and version. A board restored from it gives the same answers.
     * It contains what the events say of agents, names included, so store it as you store the events.
     */
    public String save() {
        return SavedBoard.write(agents.values(), contacts, forgotten);
    }

    /**
     * A board that goes on where another one was saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static AgentBoard restore(String saved) {
        return RestoredBoard.read(saved);
    }

    private Stream<AgentState> states() {
        return agents.values().stream().filter(agent -> agent.session.isOpen()).map(BoardAgent::state);
    }

    private List<AgentState> available(Predicate<AgentState> condition, AvailabilityTimer timer) {
        return states().filter(condition)
                .sorted(Comparator.comparing(
                        agent -> agent.availableSince(timer).orElse(Instant.MAX)))
                .toList();
    }
}
