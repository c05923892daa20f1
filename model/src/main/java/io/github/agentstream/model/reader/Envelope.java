package io.github.agentstream.model.reader;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.internal.ModelStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a service put around a payload on its way here. Immutable. */
@Value.Immutable
@ModelStyle
public interface Envelope {

    /** The service. */
    EnvelopeKind kind();

    /** The service's name for the delivery: event id, message id or record id. */
    Optional<String> id();

    /** The Kinesis sequence number, by which a Lambda handler reports where a batch failed. */
    Optional<String> sequenceNumber();

    /** The Kinesis partition key; of agent events, the ARN of the agent. */
    Optional<String> partitionKey();

    /** When Kinesis took the record in, as far as it says. */
    Optional<Instant> approximateArrivalTimestamp();

    /** The stream, queue or topic it came from. */
    Optional<Arn> source();

    /** A JSON pointer to the payload in the document that held the envelope. */
    String location();

    /** A builder; {@code kind} and {@code location} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an envelope; not thread-safe. */
    final class Builder extends ImmutableEnvelope.Builder {
        Builder() {}
    }
}
