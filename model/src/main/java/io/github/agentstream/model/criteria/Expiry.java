package io.github.agentstream.model.criteria;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a routing step lasts. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface Expiry extends Extensible {

    /** Its time, in whole seconds from 0 upwards. */
    Optional<Duration> duration();

    /** When it ran or runs out; only in what Amazon Connect reports, and not in every active step. */
    Optional<Instant> expiryTimestamp();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expiry; not thread-safe. */
    final class Builder extends ImmutableExpiry.Builder {
        Builder() {}
    }
}
