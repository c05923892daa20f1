package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An address that a contact comes from or goes to. Its text form hides who it is. Immutable. */
@Value.Immutable
@ModelStyle
public interface Endpoint extends Extensible {

    /** The address, 1 to 256 characters; a telephone number in E.164. */
    @Value.Redacted
    Optional<String> address();

    /** The name shown for it, up to 256 characters; in contact events only. */
    @Value.Redacted
    Optional<String> displayName();

    /** What kind of address it is. */
    Optional<EndpointType> type();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an endpoint; not thread-safe. */
    final class Builder extends ImmutableEndpoint.Builder {
        Builder() {}
    }
}
