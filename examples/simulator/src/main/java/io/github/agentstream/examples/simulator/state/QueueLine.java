package io.github.agentstream.examples.simulator.state;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.Queue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A queue and who is in it. */
public final class QueueLine {
    private static final TreeSet<Leg> NOBODY = new TreeSet<>(Leg.BY_ARRIVAL);

    private final Arn arn;
    private final Optional<String> name;
    private final Queue reference;
    private final List<Profile> servedBy = new ArrayList<>();
    private final Map<Medium, TreeSet<Leg>> waiting = new EnumMap<>(Medium.class);
    private final Map<Medium, Set<Leg>> inside = new EnumMap<>(Medium.class);

    /** Whose own queue it is; null for others. */
    public Agent owner;

    public QueueLine(Arn arn, Optional<String> name) {
        this.arn = arn;
        this.name = name;
        this.reference = Queue.builder().arn(arn).name(name).build();
    }

    public Arn arn() {
        return arn;
    }

    public Optional<String> name() {
        return name;
    }

    /** Whether it is the own queue of an agent. */
    public boolean isOfAgent() {
        return name.isEmpty();
    }

    /** As a contact names it. */
    Queue reference() {
        return reference;
    }

    public List<Profile> servedBy() {
        return servedBy;
    }

    public void enter(Leg leg) {
        inside.computeIfAbsent(leg.medium(), medium -> new LinkedHashSet<>()).add(leg);
        waitFor(leg);
    }

    /** Back in its place after an offer that came to nothing. */
    public void waitFor(Leg leg) {
        waiting.computeIfAbsent(leg.medium(), medium -> new TreeSet<>(Leg.BY_ARRIVAL))
                .add(leg);
    }

    /** Being offered; it is still in the queue. */
    public void offered(Leg leg) {
        waiting.get(leg.medium()).remove(leg);
    }

    public void leave(Leg leg) {
        waiting.get(leg.medium()).remove(leg);
        inside.get(leg.medium()).remove(leg);
    }

    /** Who has waited longest of those the agent may take; null when nobody is there. */
    public Leg first(Medium medium, Agent agent) {
        for (Leg leg : waiting.getOrDefault(medium, NOBODY)) {
            if (leg.admits(agent)) {
                return leg;
            }
        }
        return null;
    }

    /** All in the queue, those being offered too, by arrival. */
    public Collection<Leg> inside(Medium medium) {
        return inside.getOrDefault(medium, Set.of());
    }

    public List<Leg> waiting() {
        return waiting.values().stream().flatMap(Collection::stream).toList();
    }
}
