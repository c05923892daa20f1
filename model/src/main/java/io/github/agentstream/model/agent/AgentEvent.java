package io.github.agentstream.model.agent;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.Extensible;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agent was doing before and after something happened: one record of the agent event stream. See <a
 * href="https://docs.aws.amazon.com/connect/latest/adminguide/agent-event-stream-model.html">Agent event stream data
 * model</a>.
 *
 * <p>Timestamps have milliseconds; those of events before May 2019 repeat the seconds in them. Immutable.
 */
@Value.Immutable
@ModelStyle
public interface AgentEvent extends Extensible {

    /** The agent; the user id is its {@link Arn#resourceId()}, and the text the partition key of the stream. */
    Arn agentArn();

    /** The AWS account of the instance, 12 digits. */
    Optional<String> awsAccountId();

    /** The agent after the event; may be empty on LOGIN. */
    Optional<AgentSnapshot> currentAgentSnapshot();

    /** Names the event. Together with the agent and the time it tells a repeated delivery. */
    String eventId();

    /** When it happened. */
    Instant eventTimestamp();

    /** Why the event was sent. */
    AgentEventType eventType();

    /** The Amazon Connect instance. */
    Optional<Arn> instanceArn();

    /** The agent before the event as the service saw it; may be empty at any time, and is on LOGIN. */
    Optional<AgentSnapshot> previousAgentSnapshot();

    /** The format version, a date such as {@code 2017-10-01}. It does not tell which fields there are. */
    Optional<String> version();

    /** A builder holding these values, for a changed copy. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code agentArn}, {@code eventId}, {@code eventTimestamp}, {@code eventType} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agent event; not thread-safe. */
    final class Builder extends ImmutableAgentEvent.Builder {
        Builder() {}
    }
}
