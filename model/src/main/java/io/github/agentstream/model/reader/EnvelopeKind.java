package io.github.agentstream.model.reader;

/** A service that wraps payloads. */
public enum EnvelopeKind {
    /** A record of a Kinesis data stream, as Lambda, EventBridge Pipes or {@code GetRecords} deliver it. */
    KINESIS,
    /** A record handed to a Firehose transformation. */
    FIREHOSE,
    /** An SQS message. */
    SQS,
    /** An SNS notification. */
    SNS
}
