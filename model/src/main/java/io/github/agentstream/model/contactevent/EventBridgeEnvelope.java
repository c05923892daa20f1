package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What EventBridge wraps around a contact event. See <a
 * href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html">EventBridge: events</a>.
 * Immutable.
 */
@Value.Immutable
@ModelStyle
public interface EventBridgeEnvelope extends Extensible {

    /** {@code 0}. */
    Optional<String> version();

    /** Names the event; a redelivery has the same, the copy of another region has not. */
    Optional<String> id();

    /** {@code Amazon Connect Contact Event}; one sample of AWS has {@code Connect Customer Contact Event}. */
    Optional<String> detailType();

    /** {@code aws.connect}. */
    Optional<String> source();

    /** The AWS account, 12 digits. */
    Optional<String> account();

    /** When the event was sent, to the second. When it happened is in the contact event. */
    Optional<Instant> time();

    /** The region that published it. */
    Optional<String> region();

    /** The ARNs of the contact and the instance; samples hold other texts. */
    List<String> resources();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an EventBridge envelope; not thread-safe. */
    final class Builder extends ImmutableEventBridgeEnvelope.Builder {
        Builder() {}
    }
}
