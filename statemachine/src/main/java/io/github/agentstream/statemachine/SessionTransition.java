package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import java.util.Objects;

/**
 * An agent logs in or out, or the session is lost or found again.
 *
 * <p>With {@link Session#LOST} the agent's contacts end too, by transitions of their own. The status of an agent whose
 * session is not {@link Session#isOpen() open} counts no longer.
 *
 * @param agent the agent
 * @param before the session until then
 * @param after the session from then on
 * @param sighting how and when the step came about
 */
public record SessionTransition(Arn agent, Session before, Session after, Sighting sighting) implements Transition {

    /** Checks that nothing is null. */
    public SessionTransition {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(sighting, "sighting");
    }

    @Override
    public String from() {
        return before.name();
    }

    @Override
    public String to() {
        return after.name();
    }
}
