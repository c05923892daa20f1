package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A span of time in which a supervisor monitored a contact. Immutable. */
@Value.Immutable
@ModelStyle
public interface StateTransition extends Extensible {

    /** When it began. */
    Optional<Instant> stateStartTimestamp();

    /** When it ended; empty while it lasts. */
    Optional<Instant> stateEndTimestamp();

    /** What the supervisor did. */
    Optional<MonitorState> state();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a state transition; not thread-safe. */
    final class Builder extends ImmutableStateTransition.Builder {
        Builder() {}
    }
}
