package io.github.agentstream.model.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The queues an agent serves, and how many contacts of each channel at once. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface RoutingProfile extends Extensible {

    /** The routing profile. */
    Optional<Arn> arn();

    /** How many contacts of each channel; empty in events before August 2019. */
    List<Concurrency> concurrency();

    /** The queue under whose name the agent dials. */
    Optional<Queue> defaultOutboundQueue();

    /** The queues served, the agent's own among them. */
    List<Queue> inboundQueues();

    /** The name of the profile. */
    Optional<String> name();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a routing profile; not thread-safe. */
    final class Builder extends ImmutableRoutingProfile.Builder {
        Builder() {}
    }
}
