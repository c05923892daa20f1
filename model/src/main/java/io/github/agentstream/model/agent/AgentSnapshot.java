package io.github.agentstream.model.agent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agent at one moment: status, configuration and all contacts at once. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgentSnapshot extends Extensible {

    /** The regions the agent may work in; on Global Resiliency instances only. */
    Optional<AgentCrossRegionRoutingConfiguration> agentCrossRegionRoutingConfiguration();

    /** The status the agent is in; present in every snapshot seen so far. */
    Optional<AgentStatus> agentStatus();

    /** Who the agent is and which queues it serves. */
    Optional<Configuration> configuration();

    /** The contacts of all channels, in no documented order; empty when there are none. */
    List<Contact> contacts();

    /** The status chosen for when the contacts are done; empty when none is. */
    Optional<NextAgentStatus> nextAgentStatus();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agent snapshot; not thread-safe. */
    final class Builder extends ImmutableAgentSnapshot.Builder {
        Builder() {}
    }
}
