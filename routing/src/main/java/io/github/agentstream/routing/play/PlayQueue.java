package io.github.agentstream.routing.play;

import java.util.Objects;

/**
 * A queue that a contact waits in. Immutable.
 *
 * @param id what tells it from others; for the queue of an agent, the agent's user id
 * @param kind whose queue it is
 */
public record PlayQueue(String id, Kind kind) {

    /** Whose queue it is. */
    public enum Kind {
        /** A queue of routing profiles. Routing criteria are activated in it. */
        STANDARD,
        /**
         * The queue of one agent. Routing criteria have no effect in it; see <a
         * href="https://docs.aws.amazon.com/connect/latest/adminguide/proficiency-routing.html">Proficiency routing</a>.
         */
        AGENT
    }

    /** Checks that nothing is null. */
    public PlayQueue {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
    }

    /** A queue of routing profiles. */
    public static PlayQueue standard(String id) {
        return new PlayQueue(id, Kind.STANDARD);
    }

    /** The queue of the agent with that user id. */
    public static PlayQueue ofAgent(String userId) {
        return new PlayQueue(userId, Kind.AGENT);
    }
}
