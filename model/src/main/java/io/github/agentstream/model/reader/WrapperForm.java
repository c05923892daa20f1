package io.github.agentstream.model.reader;

import io.github.agentstream.model.Arn;
import io.github.agentstream.model.internal.codec.Timestamps;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a kind of envelope keeps its payload, and how. */
enum WrapperForm {
    LAMBDA_KINESIS("kinesis.data", EnvelopeKind.KINESIS, true, "kinesis.", "eventID"),
    LAMBDA_SNS("Sns.Message", EnvelopeKind.SNS, false, "Sns.", "Sns.MessageId"),
    LAMBDA_SQS("body", EnvelopeKind.SQS, false, "", "messageId"),
    RECEIVED_SQS("Body", EnvelopeKind.SQS, false, "", "MessageId"),
    FIREHOSE("data", EnvelopeKind.FIREHOSE, true, "kinesisRecordMetadata.", "recordId"),
    PIPE("data", EnvelopeKind.KINESIS, true, "", "eventID"),
    GET_RECORDS("Data", EnvelopeKind.KINESIS, true, "", "SequenceNumber"),
    SNS_NOTIFICATION("Message", EnvelopeKind.SNS, false, "", "MessageId");

    /** All paths at which an envelope keeps something. */
    static final Set<String> PATHS = Set.of(
            "kinesis.data",
            "kinesis.sequenceNumber",
            "kinesis.partitionKey",
            "kinesis.approximateArrivalTimestamp",
            "kinesisRecordMetadata.sequenceNumber",
            "kinesisRecordMetadata.partitionKey",
            "Sns.Type",
            "Sns.Message",
            "Sns.MessageId",
            "Sns.TopicArn",
            "Type",
            "Message",
            "MessageId",
            "TopicArn",
            "body",
            "Body",
            "messageId",
            "data",
            "Data",
            "recordId",
            "eventID",
            "sequenceNumber",
            "SequenceNumber",
            "partitionKey",
            "PartitionKey",
            "approximateArrivalTimestamp",
            "ApproximateArrivalTimestamp",
            "eventSource",
            "EventSource",
            "eventSourceARN");

    private final String payload;
    private final EnvelopeKind kind;
    private final boolean base64;
    private final String prefix;
    private final String id;

    WrapperForm(String payload, EnvelopeKind kind, boolean base64, String prefix, String id) {
        this.payload = payload;
        this.kind = kind;
        this.base64 = base64;
        this.prefix = prefix;
        this.id = id;
    }

    /** The path of the payload. */
    String payload() {
        return payload;
    }

    boolean isBase64() {
        return base64;
    }

    /** The form of that element, by where it has a string; null when it is none. */
    static @Nullable WrapperForm of(WrapperElement element) {
        for (WrapperForm form : values()) {
            if (element.text(form.payload) != null && form.suits(element)) {
                return form;
            }
        }
        return null;
    }

    private boolean suits(WrapperElement element) {
        return switch (this) {
            case FIREHOSE -> element.get("recordId") != null;
            case PIPE -> element.get("sequenceNumber") != null;
            case LAMBDA_SNS -> isNotification(element, "Sns.Type");
            case SNS_NOTIFICATION -> isNotification(element, "Type");
            default -> true;
        };
    }

    /** Confirmations of a subscription have a message too, for people. */
    private static boolean isNotification(WrapperElement element, String type) {
        return element.get(type) == null || element.hasText(type, "Notification");
    }

    /** The form of an element that has no payload but says where it comes from; null when it does not. */
    static @Nullable WrapperForm bySource(WrapperElement element) {
        if (element.hasText("eventSource", "aws:kinesis") || element.get("kinesis.sequenceNumber") != null) {
            return LAMBDA_KINESIS;
        }
        if (element.hasText("eventSource", "aws:sqs")) {
            return LAMBDA_SQS;
        }
        return element.hasText("EventSource", "aws:sns") ? LAMBDA_SNS : null;
    }

    /** What that element says beside its payload. */
    Envelope envelope(WrapperElement element, String location) {
        Envelope.Builder envelope = Envelope.builder()
                .kind(kind)
                .location(location)
                .id(first(element, id, "eventID"))
                .sequenceNumber(first(element, prefix + "sequenceNumber", "sequenceNumber", "SequenceNumber"))
                .partitionKey(first(element, prefix + "partitionKey", "partitionKey", "PartitionKey"))
                .source(first(element, "eventSourceARN", "Sns.TopicArn", "TopicArn")
                        .map(Arn::of));
        first(
                        element,
                        prefix + "approximateArrivalTimestamp",
                        "approximateArrivalTimestamp",
                        "ApproximateArrivalTimestamp")
                .flatMap(Timestamps::ofArrival)
                .ifPresent(envelope::approximateArrivalTimestamp);
        return envelope.build();
    }

    private static Optional<String> first(WrapperElement element, String... paths) {
        for (String path : paths) {
            WrapperElement.Scalar scalar = element.get(path);
            if (scalar != null) {
                return Optional.of(scalar.text());
            }
        }
        return Optional.empty();
    }
}
