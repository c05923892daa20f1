package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a contact of a Global Resiliency instance began and where it is handled. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface GlobalResiliencyMetadata extends Extensible {

    /** The region in which it is handled. */
    Optional<String> activeRegion();

    /** The region in which it began. */
    Optional<String> originRegion();

    /** The traffic distribution group; not in agent events. */
    Optional<String> trafficDistributionGroupId();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a global resiliency metadata; not thread-safe. */
    final class Builder extends ImmutableGlobalResiliencyMetadata.Builder {
        Builder() {}
    }
}
