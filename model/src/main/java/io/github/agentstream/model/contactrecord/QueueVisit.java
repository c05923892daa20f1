package io.github.agentstream.model.contactrecord;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The queue that a contact was in, and for how long; {@code QueueInfo} on the page. Immutable. */
@Value.Immutable
@ModelStyle
public interface QueueVisit extends Extensible {

    /** The queue; its resource id is {@code agent/USER} for the own queue of an agent. */
    Optional<Arn> arn();

    /** When the contact left it: an agent was connected, or the customer gave up. */
    Optional<Instant> dequeueTimestamp();

    /** From entering to leaving it, in whole seconds. */
    Optional<Duration> duration();

    /** When the contact entered it. */
    Optional<Instant> enqueueTimestamp();

    /** The name of the queue, 1 to 256 characters. */
    Optional<String> name();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a queue visit; not thread-safe. */
    final class Builder extends ImmutableQueueVisit.Builder {
        Builder() {}
    }
}
