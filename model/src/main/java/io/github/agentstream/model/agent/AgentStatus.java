package io.github.agentstream.model.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The status an agent is in, chosen by the agent or set by Amazon Connect. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgentStatus extends Extensible {

    /** The status itself, not the agent. */
    Optional<Arn> arn();

    /** {@code Available}, {@code Offline}, {@code Error} (a fault inside Amazon Connect) or a name of the contact centre. */
    String name();

    /** When the agent entered the status; contacts do not change it. */
    Optional<Instant> startTimestamp();

    /** What kind of status it is; empty in events before November 2022. */
    Optional<AgentStatusType> type();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code name} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agent status; not thread-safe. */
    final class Builder extends ImmutableAgentStatus.Builder {
        Builder() {}
    }
}
