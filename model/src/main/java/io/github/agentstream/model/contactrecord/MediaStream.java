package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A medium that a contact used. Immutable. */
@Value.Immutable
@ModelStyle
public interface MediaStream extends Extensible {

    /** {@code AUDIO}, {@code CHAT} or {@code AUTOMATED_INTERACTION}. */
    Optional<String> type();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a media stream; not thread-safe. */
    final class Builder extends ImmutableMediaStream.Builder {
        Builder() {}
    }
}
