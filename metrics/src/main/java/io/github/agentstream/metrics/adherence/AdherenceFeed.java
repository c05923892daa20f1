package io.github.agentstream.metrics.adherence;

import io.github.agentstream.model.Arn;
import io.github.agentstream.statemachine.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What agents do now, in the words of workforce management: a transition each time that it changes.
 *
 * <pre>{@code
 * AdherenceFeed feed = new AdherenceFeed(AdherenceMap.DEFAULT, Duration.ofSeconds(3));
 * validator.accept(event).forEach(validation -> feed.accept(validation).forEach(...));
 * }</pre>
 *
 * <p>An agent has one state at a time: that of the contact which counts, else the status. Which contact counts is told by
 * the order of Amazon Connect's agent activity: error, missed, rejected, on contact, after-contact work, incoming; of several
 * in one of these, the one that has been in its state longest. An agent who is logged out is so whatever else is listed. When
 * nothing is heard of an agent any more, the last state stays, also when the validator says that the session is lost.
 *
 * <p>A state that lasts for less than a given time can be left out. It is then held back until it has lasted for that long,
 * which the next state of the agent tells, or {@link #advanceTo}; {@link #end} tells what is still held back. Left out, it
 * is as if the state before it had lasted until the next. So an agent's transitions are the same whenever time is told,
 * no two in a row have the same state, and the last state is never lost.
 *
 * <p>With an allowed lateness of the validator they do not depend on the order of arrival within it. Not thread-safe.
 */
public final class AdherenceFeed {
    private final AdherenceMap map;
    private final Duration shortest;
    private final SortedMap<Arn, FollowedAgent> agents = new TreeMap<>();

    /** A feed without agents that tells every state. */
    public AdherenceFeed(AdherenceMap map) {
        this(map, Duration.ZERO);
    }

    /**
     * A feed without agents.
     *
     * @param shortest states that last for less are left out, zero or more; NICE's own connector takes those of 3 seconds or
     *     more
     * @throws IllegalArgumentException when the duration is negative
     */
    public AdherenceFeed(AdherenceMap map, Duration shortest) {
        this.map = Objects.requireNonNull(map, "map");
        this.shortest = Objects.requireNonNull(shortest, "shortest");
        if (shortest.isNegative()) {
            throw new IllegalArgumentException("Expected a duration of zero or more, found `" + shortest + "`.");
        }
    }

    /** Takes what a validator established, for one agent in its order; tells the transitions that are certain by it. */
    public List<AdherenceTransition> accept(Validation validation) {
        if (validation.isIgnored()) {
            return List.of();
        }
        List<AdherenceTransition> transitions = new ArrayList<>();
        FollowedAgent agent = agents.computeIfAbsent(validation.agent(), unknown -> new FollowedAgent(unknown, map));
        agent.accept(validation, next -> agent.states.see(next, shortest, transitions::add));
        return List.copyOf(transitions);
    }

    /**
     * Says that all events from before that instant were taken: tells the states that have lasted for long enough by then, by
     * agent. With an allowed lateness give the validator's instant less that.
     */
    public List<AdherenceTransition> advanceTo(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        List<AdherenceTransition> transitions = new ArrayList<>();
        agents.values().forEach(agent -> agent.states.advanceTo(instant, shortest, transitions::add));
        return List.copyOf(transitions);
    }

    /** Says that no event will come any more: tells what is held back, by agent. */
    public List<AdherenceTransition> end() {
        List<AdherenceTransition> transitions = new ArrayList<>();
        agents.values().forEach(agent -> agent.states.release(transitions::add));
        return List.copyOf(transitions);
    }

    /** The last transition of the agent that was told; empty when none was. */
    public Optional<AdherenceTransition> last(Arn agent) {
        return Optional.ofNullable(agents.get(agent)).flatMap(known -> Optional.ofNullable(known.states.told));
    }

    /** Forgets the agents of whom no event is from that instant or later; their next one is taken as their first. */
    public void forgetBefore(Instant instant) {
        agents.values().removeIf(agent -> agent.heard.isBefore(instant));
    }

    /** How many agents something is remembered of. */
    public int agents() {
        return agents.size();
    }

    /**
     * All that is remembered, as JSON that names its format and version. A feed restored from it goes on exactly as this one
     * would.
     */
    public String save() {
        return SavedFeed.write(agents.values());
    }

    /**
     * A feed that goes on where another one was saved, by this version or an older one.
     *
     * @throws IllegalArgumentException when the text is not what {@link #save} wrote
     */
    public static AdherenceFeed restore(String saved, AdherenceMap map, Duration shortest) {
        AdherenceFeed feed = new AdherenceFeed(map, shortest);
        RestoredFeed.read(saved, map).forEach(agent -> feed.agents.put(agent.agent(), agent));
        return feed;
    }
}
