package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How agent, bot and customer interacted in a chat. Immutable. */
@Value.Immutable
@ModelStyle
public interface ChatMetrics extends Extensible {

    /** The chat as a whole. */
    Optional<ChatContactMetrics> chatContactMetrics();

    /** The customer. */
    Optional<ParticipantMetrics> customerMetrics();

    /** The agent. */
    Optional<ParticipantMetrics> agentMetrics();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds chat metrics; not thread-safe. */
    final class Builder extends ImmutableChatMetrics.Builder {
        Builder() {}
    }
}
