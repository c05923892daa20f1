package io.github.agentstream.routing;

/** A condition that has been made ready: it tells yes or no for any agent. Immutable. */
interface Leaf {

    /** Whether the agent meets it; allocates nothing. */
    boolean holdsFor(Agent agent);

    /** The traces that everybody has who meets it. */
    Traces traces();

    /** Why the agent, who does not meet it, does not. */
    Miss miss(Agent agent, String location);
}
