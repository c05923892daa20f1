package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What Contact Lens does with a contact. Immutable. */
@Value.Immutable
@ModelStyle
public interface ContactLens extends Extensible {

    /** The analysis of the conversation; empty when it is not on. */
    Optional<ConversationalAnalytics> conversationalAnalytics();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds Contact Lens values; not thread-safe. */
    final class Builder extends ImmutableContactLens.Builder {
        Builder() {}
    }
}
