package io.github.agentstream.routing;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A condition on who the agent is. */
final class MatchLeaf implements Leaf {
    private final Set<String> names;
    private final boolean negated;

    MatchLeaf(List<String> names, boolean negated) {
        this.names = new HashSet<>(names);
        this.negated = negated;
    }

    @Override
    public boolean holdsFor(Agent agent) {
        return agent.isOneOf(names) != negated;
    }

    @Override
    public Traces traces() {
        return Traces.NONE;
    }

    @Override
    public Miss miss(Agent agent, String location) {
        return Miss.ofIdentity(location, negated ? Miss.Reason.NAMED : Miss.Reason.NOT_NAMED);
    }

    Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    boolean negated() {
        return negated;
    }

    /** How many are named: user names are personal. */
    @Override
    public String toString() {
        return (negated ? "NOT " : "") + "agents(" + names.size() + ")";
    }
}
