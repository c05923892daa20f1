package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The analysis of a conversation by Contact Lens. Immutable. */
@Value.Immutable
@ModelStyle
public interface ConversationalAnalytics extends Extensible {

    /** How it is set up. */
    Optional<AnalyticsConfiguration> configuration();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds conversational analytics; not thread-safe. */
    final class Builder extends ImmutableConversationalAnalytics.Builder {
        Builder() {}
    }
}
