package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a called customer was heard to greet; known where answering machine detection ran. Both times have milliseconds.
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface CustomerVoiceActivity extends Extensible {

    /** When the greeting ended. */
    Optional<Instant> greetingEndTimestamp();

    /** When the greeting began. */
    Optional<Instant> greetingStartTimestamp();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a customer voice activity; not thread-safe. */
    final class Builder extends ImmutableCustomerVoiceActivity.Builder {
        Builder() {}
    }
}
