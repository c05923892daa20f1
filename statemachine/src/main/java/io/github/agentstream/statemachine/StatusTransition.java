package io.github.agentstream.statemachine;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.agent.AgentStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * An agent goes from one status to another, or enters the status of the same name again.
 *
 * @param agent the agent
 * @param before the status until then; empty when none was known, as after LOGIN or LOGOUT
 * @param after the status from then on
 * @param sighting how and when the step came about
 */
public record StatusTransition(Arn agent, Optional<AgentStatus> before, AgentStatus after, Sighting sighting)
        implements Transition {

    /** Checks that nothing is null. */
    public StatusTransition {
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(sighting, "sighting");
    }

    @Override
    public String from() {
        return before.map(AgentStatus::name).orElse(ABSENT);
    }

    @Override
    public String to() {
        return after.name();
    }
}
