package io.github.agentstream.model.agent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The regions in which an agent of a Global Resiliency instance may work. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgentCrossRegionRoutingConfiguration extends Extensible {

    /** All regions. */
    List<String> configuredRegions();

    /** The region the agent works in now. */
    Optional<String> currentRegion();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agent cross region routing configuration; not thread-safe. */
    final class Builder extends ImmutableAgentCrossRegionRoutingConfiguration.Builder {
        Builder() {}
    }
}
