package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One party of a chat, in numbers. Immutable. */
@Value.Immutable
@ModelStyle
public interface ParticipantMetrics extends Extensible {

    /** The participant, 1 to 256 characters. */
    @Value.Redacted
    Optional<String> participantId();

    /** {@code Agent}, {@code Customer} or {@code Supervisor}. */
    Optional<String> participantType();

    /** Whether this party abandoned the conversation. */
    Optional<Boolean> conversationAbandon();

    /** How many messages it sent. */
    OptionalInt messagesSent();

    /** How many responses it sent. */
    OptionalInt numResponses();

    /** How many characters it sent. */
    OptionalInt messageLengthInChars();

    /** How long it took to respond, all in all, in milliseconds. */
    Optional<Duration> totalResponseTime();

    /** How long it took to respond at most, in milliseconds. */
    Optional<Duration> maxResponseTime();

    /** When it sent its last message; empty when none. */
    Optional<Instant> lastMessageTimestamp();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds participant metrics; not thread-safe. */
    final class Builder extends ImmutableParticipantMetrics.Builder {
        Builder() {}
    }
}
