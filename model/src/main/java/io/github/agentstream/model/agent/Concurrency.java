package io.github.agentstream.model.agent;

import io.github.agentstream.model.Channel;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many contacts of one channel an agent may have. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Concurrency extends Extensible {

    /** How many more the agent could take now. */
    OptionalInt availableSlots();

    /** The channel. */
    Optional<Channel> channel();

    /** How many the agent may have at once. */
    OptionalInt maximumSlots();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a concurrency; not thread-safe. */
    final class Builder extends ImmutableConcurrency.Builder {
        Builder() {}
    }
}
