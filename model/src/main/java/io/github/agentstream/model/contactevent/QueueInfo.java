package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The queue that a contact was put into, as contact events tell it. Immutable. */
@Value.Immutable
@ModelStyle
public interface QueueInfo extends Extensible {

    /** The queue; its resource id is {@code agent/USER} for the own queue of an agent. */
    Optional<Arn> queueArn();

    /** When the contact entered it. */
    Optional<Instant> enqueueTimestamp();

    /** When the contact left it; not on the page, but seen. */
    Optional<Instant> dequeueTimestamp();

    /** Whose queue it is. */
    Optional<QueueType> queueType();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds queue information; not thread-safe. */
    final class Builder extends ImmutableQueueInfo.Builder {
        Builder() {}
    }
}
