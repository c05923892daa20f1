package io.github.agentstream.model.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A custom or offline status that an agent enters once its contacts are done. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface NextAgentStatus extends Extensible {

    /** The status. */
    Optional<Arn> arn();

    /** The name of the status. */
    Optional<String> name();

    /** When the agent chose it. Spelt {@code EnqueueTimestamp} by the page until 2022; both are read. */
    Optional<Instant> enqueuedTimestamp();

    /** What kind of status it is; undocumented, but seen in live streams. */
    Optional<AgentStatusType> type();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a next agent status; not thread-safe. */
    final class Builder extends ImmutableNextAgentStatus.Builder {
        Builder() {}
    }
}
