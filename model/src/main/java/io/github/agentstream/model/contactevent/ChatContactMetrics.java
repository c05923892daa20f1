package io.github.agentstream.model.contactevent;

import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A chat as a whole, in numbers. Immutable. */
@Value.Immutable
@ModelStyle
public interface ChatContactMetrics extends Extensible {

    /** Whether several parties, or a supervisor barging in, were allowed. */
    Optional<Boolean> multiParty();

    /** How many messages there were. */
    OptionalInt totalMessages();

    /** How many of them a bot or an automation sent. */
    OptionalInt totalBotMessages();

    /** How many characters those had. */
    OptionalInt totalBotMessageLengthInChars();

    /** From the customer's last message to the end, in milliseconds. */
    Optional<Duration> conversationCloseTime();

    /** How often the turn to write changed. */
    OptionalInt conversationTurnCount();

    /** When the agent first responded; empty when never. */
    Optional<Instant> agentFirstResponseTimestamp();

    /** From when the agent got the chat to the first response, in milliseconds. */
    Optional<Duration> agentFirstResponseTime();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds chat contact metrics; not thread-safe. */
    final class Builder extends ImmutableChatContactMetrics.Builder {
        Builder() {}
    }
}
