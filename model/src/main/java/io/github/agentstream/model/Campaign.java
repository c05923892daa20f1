package io.github.agentstream.model;

import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The outbound campaign that a contact belongs to. Immutable. */
@Value.Immutable
@ModelStyle
public interface Campaign extends Extensible {

    /** The campaign; empty when the contact belongs to none. */
    Optional<String> campaignId();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a campaign; not thread-safe. */
    final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
